package salesfloor.report.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.EChartsOption;
import salesfloor.report.words.Language;
import salesfloor.report.words.Words;

/**
 * Writes a page as one file of HTML that needs nothing else: styles, scripts and the figures of its charts are inside. The same
 * page gives the same bytes.
 */
public final class PageWriter {
    private static final String TEMPLATE = "page.ftlh";
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private PageWriter() {}

    /** Writes the page. */
    public static void write(Page page, Writer out) throws IOException {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("language", Language.spoken().code());
        model.put("say", (TemplateMethodModelEx) PageWriter::say);
        model.put("option", (TemplateMethodModelEx) PageWriter::option);
        model.put("height", (TemplateMethodModelEx) PageWriter::height);
        model.put("words", EChartsOption.words());
        model.put("style", resource("page.css"));
        model.put("script", resource("page.js"));
        model.put("charts", inScript(EChartsOption.script()));
        model.put("echarts", inScript(resource(ECHARTS)));
        try {
            new Template(TEMPLATE, resource(TEMPLATE), configuration()).process(model, out);
        } catch (TemplateException fault) {
            throw new IllegalStateException("The page's template is wrong: " + fault.getMessage(), fault);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private static Object say(List<?> arguments) {
        Object[] parts = arguments.stream().skip(1).map(Object::toString).toArray();
        return Words.say(arguments.get(0).toString(), parts);
    }

    private static Object option(List<?> arguments) {
        return EChartsOption.json(chart(arguments));
    }

    private static Object height(List<?> arguments) {
        return EChartsOption.height(chart(arguments));
    }

    private static Chart chart(List<?> arguments) {
        return (Chart) ((freemarker.ext.util.WrapperTemplateModel) arguments.get(0)).getWrappedObject();
    }

    /** A script must not end the element that it stands in. */
    private static String inScript(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
