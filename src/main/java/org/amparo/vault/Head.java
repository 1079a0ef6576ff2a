package org.amparo.vault;

import java.time.Instant;
import java.util.List;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;

/** What an {@link Entry} says, as it is sealed: so nobody without the key can make a decision releasable. */
record Head(Original fileName, Instant at, State state) {

  static Head of(byte[] packed) {
    List<String> fields = Fields.unpack(packed);
    return new Head(Original.of(fields.get(0)), Instant.parse(fields.get(1)), State.valueOf(fields.get(2)));
  }

  byte[] packed() {
    return Fields.pack(fileName.reveal(OriginalAccess.VAULT), at.toString(), state.name());
  }

  Head in(State next) {
    return new Head(fileName, at, next);
  }

  Entry entry(String id) {
    return new Entry(id, fileName, state, at);
  }
}
