package id.bina.examples.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions on members that ArchUnit does not bring along. */
final class Conditions {

  private Conditions() {}

  /** A member names only types whose full name starts with one of the prefixes, or primitives. */
  static ArchCondition<JavaMember> nameOnlyTypesOf(String... prefixes) {
    return hold(
        "name only types of " + List.of(prefixes),
        member ->
            signature(member)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .allMatch(
                    type ->
                        type.isPrimitive()
                            || Stream.of(prefixes).anyMatch(type.getName()::startsWith)));
  }

  /** A member holds a property, told in words. */
  static <T extends JavaMember> ArchCondition<T> hold(String words, Predicate<T> property) {
    return new ArchCondition<>(words) {
      @Override
      public void check(T member, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                member, property.test(member), member.getFullName() + " does not " + words));
      }
    };
  }

  private static Stream<JavaType> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> thrown =
        unit.getThrowsClause().getTypes().stream().map(type -> (JavaType) type);
    return Stream.of(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream(), thrown)
        .flatMap(types -> types);
  }
}
