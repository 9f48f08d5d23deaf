package org.learningcity.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The service: everything that an office does, over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeSettings.class)
public class ServiceApplication {

    ServiceApplication() {}

    /** Starts the service; it runs until it is told to stop. */
    public static void start(String... args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
