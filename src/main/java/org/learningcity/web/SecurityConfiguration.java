package org.learningcity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.learningcity.office.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Who comes in, and what every answer says to a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    AuthenticationProvider signIn(Office office) {
        return new SignInProvider(office);
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Office office, ProblemWriter problems) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/v3/api-docs/**", "/login", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/me/password")
                        .authenticated()
                        .requestMatchers("/api/v1/me")
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(SignInProvider.PERSON))
                .formLogin(form -> form.loginProcessingUrl("/login")
                        .successHandler(
                                (request, response, who) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT))
                        .failureHandler(
                                (request, response, failure) -> problems.notSignedIn(request, response, failure)))
                .logout(out -> out.logoutSuccessHandler(
                        (request, response, who) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler(problems::notAllowed))
                .addFilterBefore(new TokenFilter(office), BasicAuthenticationFilter.class)
                .csrf(forgery ->
                        forgery.spa().ignoringRequestMatchers(new RequestHeaderRequestMatcher("Authorization")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED)
                        .sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(Customizer.withDefaults()))
                .build();
    }
}
