package org.learningcity.ruleset.language;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcity.framework.Text;
import org.learningcity.stage.Given;
import org.learningcity.stage.Row;
import org.learningcity.stage.Stage;

/** One way of saying an action: its name and what it is given. */
public record ActionForm(String name, List<Parameter> parameters) {

    public ActionForm {
        parameters = List.copyOf(parameters);
    }

    static ActionForm of(Method method) {
        return new ActionForm(method.getName(), Arrays.asList(method.getParameters()));
    }

    /** Whether the argument at {@code index} is the key of a message. */
    boolean isMessage(int index) {
        return parameters.get(index).getType() == String.class
                && parameters.get(index).getName().equals("message");
    }

    /** Whether the argument at {@code index} is a column of the data. */
    boolean isColumn(int index) {
        return parameters.get(index).getType() == String.class
                && parameters.get(index).getName().equals("column");
    }

    /** As people write it, with words for what it is given. */
    public Text shown(Stage stage) {
        return new Text(shown(stage, true), shown(stage, false));
    }

    private String shown(Stage stage, boolean zh) {
        return parameters.stream()
                .map(parameter -> zh ? word(parameter).zh() : word(parameter).en())
                .collect(Collectors.joining(", ", stage.facade() + "." + name + "( ", " )"));
    }

    private static Text word(Parameter parameter) {
        var type = parameter.getType();
        if (type == String.class) {
            return parameter.getName().equals("message")
                    ? new Text("\"消息键\"", "\"message\"")
                    : new Text("\"栏目\"", "\"column\"");
        }
        if (type == Given.class) {
            return new Text("$事实", "$fact");
        }
        if (type == Row.class) {
            return new Text("$表中的行", "$row");
        }
        return Text.same("$" + type.getSimpleName());
    }
}
