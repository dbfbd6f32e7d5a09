package id.bina.scoring.oracle;

import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/** All answerers of this package, found by type. */
final class Answerers {

  private final List<Answerer> all;

  Answerers(List<Answerer> all) {
    this.all = List.copyOf(all);
  }

  /** Every answerer that stands in this package. */
  static Answerers ofPackage() {
    return new Answerers(
        ReflectionSupport.findAllClassesInPackage(
                Answerers.class.getPackageName(), Answerers::isAnswerer, name -> true)
            .stream()
            .<Answerer>map(type -> (Answerer) ReflectionSupport.newInstance(type))
            .toList());
  }

  private static boolean isAnswerer(Class<?> type) {
    return Answerer.class.isAssignableFrom(type)
        && !type.isInterface()
        && type.getEnclosingClass() == null;
  }

  /** Who answers cases of a topic, if anybody does. */
  Optional<Answerer> of(String topic) {
    List<Answerer> claimants =
        all.stream().filter(answerer -> topic.startsWith(answerer.topic())).toList();
    if (claimants.size() > 1) {
      throw new IllegalStateException(
          "topic must be answered by one, is claimed by "
              + claimants.stream().map(each -> each.getClass().getSimpleName()).sorted().toList()
              + " ("
              + topic
              + ")");
    }
    return claimants.stream().findFirst();
  }
}
