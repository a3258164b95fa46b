package salesfloor.scenario.file;

import salesfloor.scenario.Activities;
import salesfloor.scenario.Scenario;

/** Checks the population and how clients and leads move through it. */
final class MarketChecks extends Checks {

    MarketChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        checkInitialClients();
        checkProspects();
        checkDevelopmentEnds();
        checkLapse();
        checkNeglect();
    }

    private void checkInitialClients() {
        int prospects = scenario.market().prospects();
        if (sound("market.prospects", "market.initialClients")
                && scenario.market().initialClients() > prospects) {
            String message = "More clients than the market holds.";
            String expected = "at most " + prospects + " (market.prospects), existing clients included";
            report(ProblemCode.TOO_MANY_CLIENTS, "market.initialClients", message, expected);
        }
    }

    private void checkProspects() {
        if (sound("market.prospects", "leads.sources")
                && Demand.hasLeads(scenario)
                && scenario.market().prospects() == 0) {
            String message = "There are sources of leads, but nobody in the market to become one.";
            report(ProblemCode.WITHOUT_EFFECT, "market.prospects", message, "the number of possible clients");
        }
    }

    private void checkDevelopmentEnds() {
        Activities.Develop develop = scenario.activities().develop();
        boolean sound = sound("activities.develop.closeChance", "activities.develop.loseChance", "leads.sources");
        if (sound && Demand.hasLeads(scenario) && develop.closeChance() + develop.loseChance() == 0) {
            String message = "A client in development would neither say yes nor no, for ever.";
            report(ProblemCode.NO_END, "activities.develop.closeChance", message, "closeChance or loseChance above 0");
        }
    }

    private void checkLapse() {
        double lapse = scenario.clients().lapseAfter();
        if (sound("clients.lapseAfter", "clients.lostAfter")
                && scenario.clients().lostAfter() <= lapse) {
            String message = "A client would be lost for good before it counts as lapsed.";
            String expected = "more than " + NumberText.of(lapse) + " (clients.lapseAfter)";
            report(ProblemCode.LAPSE_ORDER, "clients.lostAfter", message, expected);
        }
    }

    private void checkNeglect() {
        boolean neglect = scenario.clients().churn().neglect().amount() > 0;
        boolean care = scenario.activities().retain().every().isPresent();
        if (sound("clients.churn.neglect", "activities.retain.every") && neglect && !care) {
            String message = "Neglect has no meaning while nothing says how often a client should be called.";
            report(ProblemCode.WITHOUT_EFFECT, "clients.churn.neglect", message, "activities.retain.every to be given");
        }
    }
}
