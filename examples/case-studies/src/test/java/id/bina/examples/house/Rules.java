package id.bina.examples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that the compiler cannot keep, each as a sentence that a failing build prints. */
final class Rules {

  private static final String CORE = "id.bina.core..";
  private static final String SCORING = "id.bina.scoring..";
  private static final String IO = "id.bina.io..";
  private static final String EXAMPLES = "id.bina.examples..";

  private static final Set<String> TRANSCENDENTALS =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  /** What answers differently on another day or another machine, by owner. */
  private static final Map<String, Set<String>> SURROUNDINGS =
      Map.ofEntries(
          Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv")),
          Map.entry("java.lang.Math", Set.of("random")),
          Map.entry("java.util.Locale", Set.of("getDefault")),
          Map.entry("java.util.TimeZone", Set.of("getDefault")),
          Map.entry("java.time.ZoneId", Set.of("systemDefault")),
          Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
          Map.entry("java.util.UUID", Set.of("randomUUID")),
          Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
          Map.entry("java.security.SecureRandom", Set.of("<init>")),
          Map.entry("java.util.Collections", Set.of("shuffle")));

  /** What forgets the order it was given, and iterates in another one at each start of a JVM. */
  private static final Map<String, Set<String>> SALTED =
      Map.of(
          "java.util.Set", Set.of("copyOf"),
          "java.util.Map", Set.of("copyOf"),
          "java.util.stream.Collectors", Set.of("toUnmodifiableSet", "toUnmodifiableMap"));

  /** What takes the default locale unless one is given. */
  private static final Map<String, Set<String>> LOCALISED =
      Map.of(
          "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
          "java.io.PrintStream", Set.of("format", "printf"),
          "java.io.PrintWriter", Set.of("format", "printf"),
          "java.util.Formatter", Set.of("<init>"),
          "java.text.NumberFormat",
              Set.of("getInstance", "getNumberInstance", "getPercentInstance"),
          "java.text.DecimalFormat", Set.of("<init>"),
          "java.text.Collator", Set.of("getInstance"),
          "java.time.format.DateTimeFormatter", Set.of("ofPattern"));

  /** What takes the default charset unless one is given. */
  private static final Map<String, Set<String>> ENCODED =
      Map.of(
          "java.lang.String", Set.of("getBytes"),
          "java.io.InputStreamReader", Set.of("<init>"),
          "java.io.OutputStreamWriter", Set.of("<init>"),
          "java.io.FileReader", Set.of("<init>"),
          "java.io.FileWriter", Set.of("<init>"));

  private static final List<Class<?>> MUTABLE =
      List.of(
          ArrayList.class,
          HashMap.class,
          HashSet.class,
          ConcurrentMap.class,
          ThreadLocal.class,
          StringBuilder.class,
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class);

  static final ArchRule CORE_NEEDS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CORE, "java..", "org.jspecify..", "org.immutables.value..")
          .as("core needs the JDK and annotations, nothing else");

  static final ArchRule SCORING_LOOKS_INWARD =
      noClasses()
          .that()
          .resideInAPackage(SCORING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(IO, EXAMPLES, "tools.jackson..", "com.fasterxml..", "de.siegmar..")
          .as("scoring knows core, and no format");

  static final ArchRule IO_LOOKS_INWARD =
      noClasses()
          .that()
          .resideInAPackage(IO)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCORING, EXAMPLES, "org.apache.commons.math3..")
          .as("io knows core, and not how anything is scored");

  static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE =
      members()
          .that(describe("are API of core or scoring", Rules::isApi))
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(CORE, SCORING)
          .should(Conditions.nameOnlyTypesOf("java.", "id.bina.core.", "id.bina.scoring."))
          .as("no third-party type stands in a public signature of core or scoring");

  static final ArchRule TRANSCENDENTALS_ARE_STRICT =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCORING)
          .should()
          .callCodeUnitWhere(
              target(
                  "a transcendental of Math",
                  t ->
                      t.getOwner().isEquivalentTo(Math.class)
                          && TRANSCENDENTALS.contains(t.getName())))
          .as("transcendentals come from StrictMath: Math's differ between machines");

  static final ArchRule NOTHING_FROM_THE_SURROUNDINGS =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCORING)
          .should()
          .callCodeUnitWhere(target("a clock, default or unseeded source", Rules::isSurroundings))
          .as("core and scoring read no clock, no default and no unseeded randomness");

  static final ArchRule NO_SALTED_ORDER =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCORING, IO)
          .should()
          .callCodeUnitWhere(target("a copy that forgets its order", t -> in(SALTED, t)))
          .as("sets and maps keep an order that is the same in every run");

  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCORING, IO)
          .should()
          .callCodeUnitWhere(
              target(
                  "something that takes the default locale",
                  t ->
                      in(LOCALISED, t)
                          && !takes(t, Locale.class)
                          && !takes(t, DecimalFormatSymbols.class)))
          .as("text is made with a stated locale");

  static final ArchRule NO_DEFAULT_CHARSET =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCORING, IO)
          .should()
          .callCodeUnitWhere(
              target(
                  "something that takes the default charset",
                  t ->
                      in(ENCODED, t)
                          && !takes(t, Charset.class)
                          && !takes(t, CharsetDecoder.class)
                          && !takes(t, CharsetEncoder.class)))
          .as("bytes become text with a stated charset");

  static final ArchRule NO_MUTABLE_STATICS =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC) // a table of the compiler's for a switch
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(CORE, SCORING, IO)
          .should(Conditions.hold("be final and hold nothing that changes", Rules::isConstant))
          .as("no static field can change");

  private Rules() {}

  private static boolean isApi(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    boolean seen =
        modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    return seen
        && !member.getOwner().getPackageName().contains(".internal")
        && Stream.iterate(
                Optional.of(member.getOwner()),
                Optional::isPresent,
                c -> c.flatMap(JavaClass::getEnclosingClass))
            .allMatch(c -> c.orElseThrow().getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean isSurroundings(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
    boolean systemClock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
    boolean unseeded =
        (owner.equals("java.util.Random") || owner.equals("java.util.SplittableRandom"))
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty();
    return now || systemClock || unseeded || in(SURROUNDINGS, target);
  }

  private static boolean isConstant(JavaField field) {
    boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
    boolean isHiddenArray =
        !field.getRawType().isArray() || field.getModifiers().contains(JavaModifier.PRIVATE);
    boolean holdsMutable = MUTABLE.stream().anyMatch(field.getRawType()::isAssignableTo);
    return isFinal && isHiddenArray && !holdsMutable;
  }

  private static boolean in(Map<String, Set<String>> calls, CodeUnitCallTarget target) {
    Collection<String> names = calls.getOrDefault(target.getOwner().getName(), Set.of());
    return names.contains(target.getName());
  }

  private static boolean takes(CodeUnitCallTarget target, Class<?> type) {
    return target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(type));
  }

  private static DescribedPredicate<JavaCall<?>> target(
      String words, Predicate<CodeUnitCallTarget> test) {
    return describe(words, call -> test.test(call.getTarget()));
  }
}
