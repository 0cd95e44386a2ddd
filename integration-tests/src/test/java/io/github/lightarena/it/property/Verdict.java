package io.github.lightarena.it.property;

import java.util.List;
import java.util.Map;

/**
 * What became of a declaration.
 *
 * @param declaration the declaration
 * @param failure what went wrong, or null
 * @param codes the codes of the errors that refused it, empty if it was accepted
 * @param forms how the components of an accepted one are stored, each with its number
 */
record Verdict(
    Declaration declaration, String failure, List<String> codes, Map<String, Integer> forms) {

  static Verdict accepted(Declaration declaration, Map<String, Integer> forms) {
    return new Verdict(declaration, null, List.of(), forms);
  }

  static Verdict refused(Declaration declaration, List<String> codes) {
    return new Verdict(declaration, null, codes, Map.of());
  }

  static Verdict failed(Declaration declaration, String failure) {
    return new Verdict(declaration, failure, List.of(), Map.of());
  }

  boolean isFailure() {
    return failure != null;
  }

  boolean isAccepted() {
    return failure == null && codes.isEmpty();
  }

  /** What tells this failure from others: its beginning, without numbers. */
  String kind() {
    String line = failure.lines().findFirst().orElse("");
    String bare = line.replaceAll("mem:\\S+ |/\\S+:\\d+: ", "").replaceAll("\\d+", "#");
    return bare.substring(0, Math.min(bare.length(), 80));
  }
}
