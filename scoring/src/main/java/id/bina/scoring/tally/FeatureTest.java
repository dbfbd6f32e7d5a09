package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** A feature that knows where its columns stand. */
interface FeatureTest {

  FeatureState state(CaseBatch batch, int row);

  /** Binds a feature to a layout that has its columns and strata. */
  static FeatureTest of(Feature feature, Columns columns) {
    if (feature instanceof Feature.RatingAtLeast rating) {
      return atLeast(columns.rating(rating.column()), BigDecimal.valueOf(rating.code()));
    }
    if (feature instanceof Feature.MeanAtLeast mean) {
      return meanAtLeast(Accumulators.oneScale("mean", mean.items(), columns), mean);
    }
    if (feature instanceof Feature.NumberAtLeast number) {
      return atLeast(columns.number(number.column()), number.bound());
    }
    if (feature instanceof Feature.NumberEquals number) {
      return equalTo(columns.number(number.column()), number.number());
    }
    if (feature instanceof Feature.ShareAtLeast share) {
      return shareAtLeast(
          columns.number(share.part()), columns.number(share.whole()), share.share());
    }
    if (feature instanceof Feature.Answered answered) {
      ValueSlot slot = columns.value(answered.column());
      return (batch, row) -> FeatureState.of(slot.isPresent(batch, row));
    }
    if (feature instanceof Feature.StratumIs stratum) {
      return stratumIs(columns.stratum(stratum.name()), stratum.value());
    }
    if (feature instanceof Feature.Unasked) {
      return (batch, row) -> FeatureState.UNKNOWN;
    }
    return combination(feature, columns);
  }

  private static FeatureTest combination(Feature feature, Columns columns) {
    if (feature instanceof Feature.AllOf all) {
      return dominated(parts(all.parts(), columns), FeatureState.NO, FeatureState.YES);
    }
    if (feature instanceof Feature.AnyOf any) {
      return dominated(parts(any.parts(), columns), FeatureState.YES, FeatureState.NO);
    }
    FeatureTest part = of(((Feature.Not) feature).part(), columns);
    return (batch, row) -> part.state(batch, row).negated();
  }

  private static List<FeatureTest> parts(List<Feature> parts, Columns columns) {
    return parts.stream().map(part -> of(part, columns)).toList();
  }

  /** Kleene's logic: one dominant part decides, an unknown one leaves it open. */
  private static FeatureTest dominated(
      List<FeatureTest> parts, FeatureState dominant, FeatureState otherwise) {
    return (batch, row) -> {
      FeatureState state = otherwise;
      for (FeatureTest part : parts) {
        FeatureState next = part.state(batch, row);
        if (next == dominant) {
          return dominant;
        }
        state = next == FeatureState.UNKNOWN ? next : state;
      }
      return state;
    };
  }

  private static FeatureTest atLeast(ValueSlot slot, BigDecimal bound) {
    // Rounded up to the decimals of the column, the bound separates the same values.
    BigInteger lowest = bound.setScale(slot.decimals(), RoundingMode.CEILING).unscaledValue();
    if (lowest.bitLength() >= Long.SIZE) {
      boolean below = lowest.signum() < 0;
      return (batch, row) -> ifPresent(slot, batch, row, below);
    }
    long bounded = lowest.longValue();
    return (batch, row) ->
        slot.isPresent(batch, row)
            ? FeatureState.of(slot.unscaled(batch, row) >= bounded)
            : FeatureState.UNKNOWN;
  }

  private static FeatureState ifPresent(ValueSlot slot, CaseBatch batch, int row, boolean holds) {
    return slot.isPresent(batch, row) ? FeatureState.of(holds) : FeatureState.UNKNOWN;
  }

  private static FeatureTest equalTo(ValueSlot slot, BigDecimal number) {
    return (batch, row) ->
        ifPresent(
            slot,
            batch,
            row,
            slot.isPresent(batch, row)
                && number.compareTo(BigDecimal.valueOf(slot.unscaled(batch, row), slot.decimals()))
                    == 0);
  }

  private static FeatureTest shareAtLeast(ValueSlot part, ValueSlot whole, BigDecimal share) {
    return (batch, row) -> {
      if (!part.isPresent(batch, row) || !whole.isPresent(batch, row)) {
        return FeatureState.UNKNOWN;
      }
      BigDecimal has = BigDecimal.valueOf(part.unscaled(batch, row), part.decimals());
      BigDecimal of = BigDecimal.valueOf(whole.unscaled(batch, row), whole.decimals());
      return FeatureState.of(has.compareTo(of.multiply(share)) >= 0);
    };
  }

  private static FeatureTest stratumIs(int index, String value) {
    return (batch, row) -> {
      String found = batch.stratum(row, index);
      return found.isEmpty() ? FeatureState.UNKNOWN : FeatureState.of(found.equals(value));
    };
  }

  private static FeatureTest meanAtLeast(List<RatingSlot> slots, Feature.MeanAtLeast mean) {
    return (batch, row) -> {
      int asked = 0;
      int answered = 0;
      long sum = 0;
      for (RatingSlot slot : slots) {
        if (slot.isPresent(batch, row)) {
          asked++;
          answered++;
          sum += slot.recoded(batch, row);
        } else {
          Missing reason = slot.missing(batch, row);
          asked += reason == Missing.NOT_ASKED || reason == Missing.NO_RESPONSE ? 0 : 1;
        }
      }
      BigDecimal needed = mean.share().multiply(BigDecimal.valueOf(asked));
      if (answered == 0 || BigDecimal.valueOf(answered).compareTo(needed) < 0) {
        return FeatureState.UNKNOWN;
      }
      BigDecimal bound = mean.bound().multiply(BigDecimal.valueOf(answered));
      return FeatureState.of(BigDecimal.valueOf(sum).compareTo(bound) >= 0);
    };
  }
}
