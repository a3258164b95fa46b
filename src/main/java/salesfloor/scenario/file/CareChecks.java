package salesfloor.scenario.file;

import java.util.Collection;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.CareByClass.Programme;
import salesfloor.scenario.CareByClass.ValueClass;
import salesfloor.scenario.Scenario;

/** Checks classes of clients and the programmes by which they are cared for. */
final class CareChecks extends Checks {
    private static final String CLASSES = "activities.retain.classes";
    private static final String BY_VALUE = CLASSES + ".byValue";
    private static final String PROGRAMMES = CLASSES + ".programmes";

    CareChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        scenario.activities().retain().classes().ifPresent(this::check);
    }

    private void check(CareByClass classes) {
        checkLimits(classes);
        classes.byValue().forEach((name, values) -> checkProgrammes(BY_VALUE + "." + name, values, classes));
        classes.programmes().forEach(this::checkOffer);
        if (sound(CLASSES + ".history", CLASSES + ".review") && classes.review().compareTo(classes.history()) > 0) {
            String message = "What clients buy would be forgotten before it is looked at.";
            report(ProblemCode.WITHOUT_EFFECT, CLASSES + ".review", message, "at most the history");
        }
    }

    private void checkLimits(CareByClass classes) {
        if (!sound(BY_VALUE)) {
            return;
        }
        if (classes.byValue().isEmpty()) {
            report(ProblemCode.EMPTY_LIST, BY_VALUE, "No class is given.", "at least one class");
        }
        double before = 0;
        int left = classes.byValue().size();
        for (var entry : classes.byValue().entrySet()) {
            double upTo = entry.getValue().upTo();
            left--;
            String path = BY_VALUE + "." + entry.getKey() + ".upTo";
            if (upTo <= before) {
                String message = "The class would have no clients: the one before goes as far.";
                report(ProblemCode.CLASS_LIMITS, path, message, "more than " + NumberText.of(before));
                return;
            }
            if (left == 0 && upTo != 1) {
                String message = "Clients beyond the last class would have none.";
                report(ProblemCode.CLASS_LIMITS, path, message, "1 in the last class");
            }
            before = upTo;
        }
    }

    private void checkProgrammes(String path, ValueClass values, CareByClass classes) {
        checkProgramme(
                path + ".programme", values.programme(), classes.programmes().keySet());
        values.irregular().ifPresent(name -> {
            checkProgramme(path + ".irregular", name, classes.programmes().keySet());
            if (classes.irregularAbove().isEmpty() && sound(path, CLASSES + ".irregularAbove")) {
                String message = "Nothing says which clients are irregular.";
                report(ProblemCode.WITHOUT_EFFECT, path + ".irregular", message, "irregularAbove to be given");
            }
        });
    }

    private void checkProgramme(String path, String name, Collection<String> known) {
        if (sound(path, PROGRAMMES) && !known.contains(name)) {
            reportUnknown(ProblemCode.UNKNOWN_WORD, path, "programme", name, known);
        }
    }

    private void checkOffer(String name, Programme programme) {
        String path = PROGRAMMES + "." + name + ".offer.chance";
        if (sound(PROGRAMMES) && programme.offer().chance() > 0 && !programme.calls()) {
            String message = "An offer on calls that nobody makes.";
            report(ProblemCode.WITHOUT_EFFECT, path, message, "every or atRiskAfter of the programme to be given");
        }
    }
}
