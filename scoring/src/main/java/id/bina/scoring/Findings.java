package id.bina.scoring;

import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Score;
import id.bina.core.result.StoryVerdict;
import id.bina.core.rule.RuleOutcome;
import id.bina.scoring.recommend.RuleTurn;
import java.util.List;
import java.util.function.Supplier;

/** Everything that one view of the cases leads to. */
record Findings(
    List<Score> scores,
    List<Claim> claims,
    List<StoryVerdict> stories,
    List<RuleOutcome> outcomes,
    Supplier<List<RuleTurn>> turns,
    List<Challenge> challenges,
    List<Recommendation> recommendations) {}
