package dev.ashlar.analyzer.price;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of modules as the rules know them: types of one name in one module are one, whatever their build modules. Numbered by module, then
 * name.
 */
final class Members {
    static final int NONE = -1;

    private record Member(int module, String name) implements Comparable<Member> {
        private static final Comparator<Member> ORDER =
                Comparator.comparingInt(Member::module).thenComparing(Member::name);

        @Override
        public int compareTo(Member other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Member> members;
    private final int[] memberOf;

    private Members(List<Member> members, int[] memberOf) {
        this.members = members;
        this.memberOf = memberOf;
    }

    static Members of(JudgedPairs pairs, Assignment assignment) {
        List<Member> ofType = new ArrayList<>(pairs.types());
        for (int type = 0; type < pairs.types(); type++) {
            ofType.add(new Member(assignment.moduleOf(type), pairs.type(type).name()));
        }
        List<Member> members = ofType.stream()
                .filter(member -> member.module() != Assignment.NONE)
                .distinct()
                .sorted()
                .toList();
        Map<Member, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        int[] memberOf = ofType.stream()
                .mapToInt(member -> numbers.getOrDefault(member, NONE))
                .toArray();
        return new Members(members, memberOf);
    }

    int size() {
        return members.size();
    }

    /** The member that a top-level type is; {@link #NONE} if it is in no module. */
    int memberOf(int type) {
        return memberOf[type];
    }

    int module(int member) {
        return members.get(member).module();
    }

    String name(int member) {
        return members.get(member).name();
    }

    int find(int module, String name) {
        return Collections.binarySearch(members, new Member(module, name));
    }
}
