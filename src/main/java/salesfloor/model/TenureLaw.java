package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Sampler;
import salesfloor.random.Stream;
import salesfloor.scenario.Career;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;

/** How the people of a role come, learn, differ and go: what all their seats have in common. */
final class TenureLaw {

    final Sampler efficiency;
    final Sampler success;
    /** Chance of leaving per tick of employment; 0 when nobody leaves. */
    final double leavingPerTick;

    private final Sampler tenure;
    private final Sampler vacancy;
    /** Length of the vacancy that a given instant falls into. */
    private final Sampler vacancyAround;

    private final double meanVacancy;
    /** Ticks until a new person is at full speed. */
    private final long learning;

    private final double startAt;
    private final long hiringCost;

    /** @param workdays workdays a year, for rates per workday */
    TenureLaw(Career people, double workdays) {
        efficiency = Sampler.of(people.efficiency());
        success = Sampler.of(people.success());
        leavingPerTick = people.turnover().amount() == 0 ? 0 : people.turnover().perMinute(workdays) / Ticks.PER_MINUTE;
        tenure = Sampler.of(new Distribution.Exponential(meanTenure()));
        vacancy = Sampler.of(people.vacancy());
        vacancyAround = Sampler.lengthBiased(people.vacancy());
        meanVacancy = Ticks.ofMinutes(people.vacancy().mean());
        learning = people.ramp().map(ramp -> Ticks.of(ramp.duration())).orElse(0L);
        hiringCost = Math.round(people.hiringCost() * 100);
        startAt = people.ramp().map(People.Ramp::startAt).orElse(1.0);
    }

    double meanTenure() {
        return leavingPerTick == 0 ? Ticks.NEVER : 1 / leavingPerTick;
    }

    /** Ticks from being hired to leaving; also the age of a tenure, and what is left of it, at a given instant. */
    Sampler tenure() {
        return tenure;
    }

    /**
     * Share of time for which a seat is empty: mean vacancy / mean of tenure and vacancy together (Cox 1962, Renewal Theory,
     * section 7.2: alternating renewal processes).
     */
    double vacantShare() {
        return meanVacancy / (meanTenure() + meanVacancy);
    }

    /** Ticks for which a seat stays empty. */
    long vacancy(Stream stream) {
        return Ticks.ofMinutes(vacancy.sample(stream));
    }

    /**
     * What is left at a given instant of the vacancy that it falls into: an even part of a length-biased whole (the same,
     * section 5.4).
     */
    long restOfVacancy(Stream stream) {
        double whole = Ticks.ofMinutes(vacancyAround.sample(stream));
        return (long) (stream.uniform() * whole);
    }

    /** Cents for each person hired. */
    long hiringCost() {
        return hiringCost;
    }

    /** Part of full speed that a person has reached in so many ticks. */
    double learned(long employedFor) {
        return employedFor >= learning ? 1 : startAt + (1 - startAt) * employedFor / learning;
    }
}
