package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Place;
import salesfloor.report.Figures;
import salesfloor.report.Names;
import salesfloor.report.SettingWords;
import salesfloor.report.words.Language;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.Level;

/** What a study varies: factors of scenario files as assumptions with numbers, and back. */
final class Assumptions implements SettingWords {
    private static final Pattern AMOUNT = Pattern.compile("([×+]?)(-?[0-9.]+)(.*)", Pattern.DOTALL);

    private final List<List<Factor>> factors;
    private final List<Assumption> all = new ArrayList<>();

    /** @param factors per scenario, the same factors in the same order, each a range */
    Assumptions(List<List<Factor>> factors, CommandLine command) {
        this.factors = factors;
        for (int i = 0; i < factors.get(0).size(); i++) {
            all.add(assumption(i, command));
        }
        if (all.isEmpty()) {
            throw new ParameterException(command, "The scenarios have no assumption in common that could be varied.");
        }
    }

    private Assumption assumption(int number, CommandLine command) {
        Factor factor = factors.get(0).get(number);
        OptionalDouble base = factor.base();
        boolean same = factors.stream().allMatch(one -> one.get(number).base().equals(base));
        String range = Figures.plain(factor.low()) + " to " + Figures.plain(factor.high());
        if (base.isEmpty() || !same) {
            throw new ParameterException(
                    command,
                    "'" + factor.name() + "' has no value, in the unit of its range from " + range
                            + ", that all scenarios share. Give it as times: {from: 0.8, to: 1.2}.");
        }
        if (base.getAsDouble() < factor.low() || base.getAsDouble() > factor.high()) {
            throw new ParameterException(
                    command,
                    "'" + factor.name() + "' is " + Figures.plain(base.getAsDouble())
                            + " in the scenario, which lies outside its range from " + range + ".");
        }
        return new Assumption(factor.name(), factor.path(), factor.low(), base.getAsDouble(), factor.high());
    }

    List<Assumption> all() {
        return all;
    }

    /** What a place changes in its scenario. */
    List<Level> levels(Place place) {
        return place.changed().stream()
                .map(i ->
                        factors.get(place.scenario()).get(i).of(place.settings().get(i)))
                .toList();
    }

    /** What a place changes, in words. */
    String words(Place place) {
        List<Integer> changed = place.changed();
        if (changed.size() > 1) {
            return "several";
        }
        return changed.isEmpty()
                ? ""
                : all.get(changed.get(0)).name() + " "
                        + of(changed.get(0), place.settings().get(changed.get(0)));
    }

    @Override
    public String of(int assumption, double value) {
        Level level = factors.get(0).get(assumption).of(value);
        Matcher amount = AMOUNT.matcher(level.text());
        return amount.matches()
                ? amount.group(1) + rounded(Double.parseDouble(amount.group(2))) + Names.unit(amount.group(3))
                : level.text();
    }

    /** Four significant digits, without zeros at the end. */
    private static String rounded(double amount) {
        String text = Figures.rounded(amount);
        String point = Pattern.quote(Language.spoken().point());
        return text.replaceAll("(" + point + "\\d*?)0+$", "$1").replaceAll(point + "$", "");
    }
}
