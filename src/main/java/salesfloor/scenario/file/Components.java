package salesfloor.scenario.file;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import salesfloor.scenario.Key;

/** The keys of a record, in the order of the reference page. */
final class Components {
    private Components() {}

    static Map<String, RecordComponent> of(Class<?> record) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return Collections.unmodifiableMap(components);
    }

    static Key key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalStateException(component + " has no @Key.");
        }
        return key;
    }

    static boolean isRequired(Key key) {
        return key.defaultsTo().equals(Key.REQUIRED);
    }
}
