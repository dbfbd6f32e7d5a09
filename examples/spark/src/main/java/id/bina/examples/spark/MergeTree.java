package id.bina.examples.spark;

import id.bina.scoring.tally.TallyPlan;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Brings the books of all tasks together.
 *
 * <pre>
 *   tasks     o o o o o o o o o      P books
 *              \|/   \|/   \|/       shuffled once: each to one of about sqrt(P) tasks
 *   tasks       o     o     o        sqrt(P) books
 *                \    |    /
 *   driver            o              one
 * </pre>
 *
 * <p>Neither the driver nor any task holds more than two books at a time beside the packed ones.
 */
final class MergeTree {
  /** So few go to the driver at once. */
  private static final int FEW = 32;

  private MergeTree() {}

  static Counted merged(JavaRDD<byte[]> parts, TallyPlan plan) {
    int count = parts.getNumPartitions();
    JavaRDD<byte[]> few = count <= FEW ? parts : fewer(parts, plan, (int) Math.sqrt(count));
    return merged(few.collect().iterator(), plan);
  }

  private static JavaRDD<byte[]> fewer(JavaRDD<byte[]> parts, TallyPlan plan, int tasks) {
    Broadcast<Parcel<TallyPlan>> sent =
        JavaSparkContext.fromSparkContext(parts.context()).broadcast(Parcel.of(plan));
    return parts
        .mapPartitionsWithIndex(
            (index, books) -> List.of(new Tuple2<>(index, books.next())).iterator(), false)
        .mapToPair(each -> each)
        .partitionBy(new HashPartitioner(tasks))
        .values()
        .mapPartitions(group -> List.of(merged(group, sent.value().value()).pack()).iterator());
  }

  private static Counted merged(Iterator<byte[]> books, TallyPlan plan) {
    Counted all = Counted.nothing(plan);
    while (books.hasNext()) {
      all = all.merge(Counted.unpack(books.next(), plan));
    }
    return all;
  }
}
