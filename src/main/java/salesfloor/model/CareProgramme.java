package salesfloor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import salesfloor.model.event.Ticks;
import salesfloor.random.Sampler;
import salesfloor.scenario.Activities;
import salesfloor.scenario.Activities.Retain;
import salesfloor.scenario.CareByClass;
import salesfloor.scenario.CareByClass.Programme;

/**
 * How the clients of one class are cared for. Without classes there is one programme for all, made of the general settings.
 *
 * @param every ticks from a call that reached the client to the next; 0 without regular calls
 * @param atRiskAfter own intervals of silence after which a client is called at once; infinite for never
 * @param rescueChance chance that a call brings a client back who had left in silence
 * @param winBackAttempts calls to a lapsed client
 * @param duration minutes of a call that reaches the client
 * @param offerChance chance that the offer on a call is accepted; 0 where none is made
 * @param offerDuration extra minutes of a call with an offer
 * @param uplift growth of the next order after an accepted offer
 * @param discount on that order, as a share of its value
 */
record CareProgramme(
        long every,
        double atRiskAfter,
        double rescueChance,
        int winBackAttempts,
        Sampler duration,
        double offerChance,
        Sampler offerDuration,
        Sampler uplift,
        double discount) {

    /** The programme of each class, the best class first, the same object for the same name; one for all without classes. */
    static CareProgramme[] of(Activities activities) {
        List<CareProgramme> programmes = new ArrayList<>();
        if (activities.retain().classes().isEmpty()) {
            programmes.add(general(activities));
        } else {
            CareByClass classes = activities.retain().classes().get();
            Map<String, CareProgramme> byName = new LinkedHashMap<>();
            classes.programmes().forEach((name, programme) -> byName.put(name, of(programme, activities)));
            classes.programmeNames().forEach(name -> programmes.add(Objects.requireNonNull(byName.get(name), name)));
        }
        return programmes.toArray(new CareProgramme[0]);
    }

    private static CareProgramme general(Activities activities) {
        Retain retain = activities.retain();
        Sampler duration = Sampler.of(retain.duration());
        return new CareProgramme(
                retain.every().map(Ticks::of).orElse(0L),
                retain.atRiskAfter().orElse(Double.POSITIVE_INFINITY),
                retain.rescueChance(),
                activities.reactivate().attempts(),
                duration,
                0,
                duration,
                duration,
                0);
    }

    private static CareProgramme of(Programme programme, Activities activities) {
        Retain retain = activities.retain();
        CareByClass.Offer offer = programme.offer();
        return new CareProgramme(
                programme.every().map(Ticks::of).orElse(0L),
                programme.atRiskAfter().orElse(Double.POSITIVE_INFINITY),
                programme.rescueChance().orElse(retain.rescueChance()),
                programme.winBackAttempts().orElse(activities.reactivate().attempts()),
                Sampler.of(programme.duration().orElse(retain.duration())),
                offer.chance(),
                Sampler.of(offer.duration()),
                Sampler.of(offer.uplift()),
                offer.discount());
    }
}
