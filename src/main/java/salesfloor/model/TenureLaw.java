package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.random.Sampler;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.People;

/** How the people of a role come, learn, differ and go: what all their seats have in common. */
final class TenureLaw {

    final Sampler efficiency;
    final Sampler success;
    /** Chance of leaving per tick of employment; 0 when nobody leaves. */
    final double leavingPerTick;

    private final Sampler tenure;
    private final long vacancy;
    /** Ticks until a new person is at full speed. */
    private final long learning;

    private final double startAt;

    /** @param workdays workdays a year, for rates per workday */
    TenureLaw(People people, double workdays) {
        efficiency = Sampler.of(people.efficiency());
        success = Sampler.of(people.success());
        leavingPerTick = people.turnover().amount() == 0 ? 0 : people.turnover().perMinute(workdays) / Ticks.PER_MINUTE;
        tenure = Sampler.of(new Distribution.Exponential(meanTenure()));
        vacancy = Ticks.of(people.vacancy());
        learning = people.ramp().map(ramp -> Ticks.of(ramp.duration())).orElse(0L);
        startAt = people.ramp().map(People.Ramp::startAt).orElse(1.0);
    }

    double meanTenure() {
        return leavingPerTick == 0 ? Ticks.NEVER : 1 / leavingPerTick;
    }

    /** Ticks from being hired to leaving; also the age of a tenure, and what is left of it, at a given instant. */
    Sampler tenure() {
        return tenure;
    }

    long vacancy() {
        return vacancy;
    }

    /** Part of full speed that a person has reached in so many ticks. */
    double learned(long employedFor) {
        return employedFor >= learning ? 1 : startAt + (1 - startAt) * employedFor / learning;
    }
}
