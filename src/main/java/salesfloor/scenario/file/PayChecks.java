package salesfloor.scenario.file;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Bonus;
import salesfloor.scenario.Structure.Pay;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.TimeOfDayRange;

/** Checks that variable pay can be earned, and that the cut-off of dispatch falls into the working day. */
final class PayChecks extends Checks {

    PayChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        for (Map.Entry<String, Role> role : scenario.structure().roles().entrySet()) {
            String path = "structure.roles." + role.getKey();
            if (sound(path)) {
                checkVesting(path + ".pay", role.getValue().pay());
                checkBonus(path + ".pay.bonus", role.getValue());
            }
        }
        checkCutOff();
    }

    /** A commission that is written as 0 may keep its vesting time: a sweep begins there. */
    private void checkVesting(String path, Pay pay) {
        if (pay.vesting().isPresent() && !isGiven(path + ".perVestedDeal")) {
            String message = "There is a vesting time, but no commission that vests.";
            report(ProblemCode.WITHOUT_EFFECT, path + ".vesting", message, "perVestedDeal to be given");
        }
        if (pay.vesting().isEmpty() && pay.perVestedDeal() > 0) {
            String message = "Nothing says when this commission vests.";
            report(
                    ProblemCode.WITHOUT_EFFECT,
                    path + ".perVestedDeal",
                    message,
                    "vesting to be given, such as '90 days'");
        }
    }

    private void checkBonus(String path, Role role) {
        boolean own =
                role.pay().bonus().filter(bonus -> bonus.of() == Bonus.Base.OWN).isPresent();
        if (own && !earnsMargin(role)) {
            String message = "This role neither takes orders nor owns clients: it has no margin of its own.";
            report(ProblemCode.WITHOUT_EFFECT, path + ".of", message, "'team', or a role that takes orders");
        }
    }

    private static boolean earnsMargin(Role role) {
        return role.activities().stream()
                .anyMatch(
                        duty -> duty.activity() == ActivityType.TAKE_ORDER || duty.activity() == ActivityType.DEVELOP);
    }

    private void checkCutOff() {
        String path = "economics.fulfilment.cutOff";
        if (scenario.economics().fulfilment().cutOff().isEmpty() || !sound(path, "time.hours")) {
            return;
        }
        LocalTime cutOff = scenario.economics().fulfilment().cutOff().get();
        int minute = cutOff.toSecondOfDay() / 60;
        boolean within = Stream.concat(
                        Stream.of(scenario.time().hours()),
                        scenario.structure().roles().values().stream().flatMap(role -> role.hours().stream()))
                .anyMatch(hours -> isWithin(minute, hours));
        if (!within) {
            String message = "Nobody works before and after " + cutOff + ", so it cuts nothing off.";
            report(ProblemCode.WITHOUT_EFFECT, path, message, "a time within the working hours, or 'none'");
        }
    }

    private static boolean isWithin(int minute, TimeOfDayRange hours) {
        return hours.fromMinute() < minute && minute < hours.toMinute();
    }
}
