package org.amparo.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.amparo.release.ReleasedDecision;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a released decision into bytes and back, whole: what the index holds is all that the library needs. */
final class DecisionCodec {

  // Records are written by their components alone: Span.isEmpty() and its like are no part of the value.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .changeDefaultVisibility(
              seen ->
                  seen.with(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY)
                      .withCreatorVisibility(Visibility.ANY))
          .build();

  private DecisionCodec() {}

  static byte[] write(ReleasedDecision decision) {
    return JSON.writeValueAsBytes(decision);
  }

  /** @throws tools.jackson.core.JacksonException when the bytes are not those of a decision */
  static ReleasedDecision read(byte[] bytes, int offset, int lengthBytes) {
    return JSON.readValue(bytes, offset, lengthBytes, ReleasedDecision.class);
  }
}
