package org.amparo.flows;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last few sets of files that passed the gate, in memory: reading a finished PDF page by page takes a second a page,
 * and a second person who asks for the same copy need not wait for it again.
 */
final class PassedCopies {

  private static final int MOST = 16;

  /**
   * What makes one copy the same as another.
   *
   * @param id the decision's
   * @param releasedAt a decision that was taken back and released anew is another copy
   * @param formats of its files
   * @param wantedName what they are to be called where the name says nothing
   */
  record Asked(String id, Instant releasedAt, List<Format> formats, String wantedName) {

    Asked {
      formats = List.copyOf(formats);
    }
  }

  private final Map<Asked, List<CopyFile>> passed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<CopyFile>> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<List<CopyFile>> find(Asked asked) {
    return Optional.ofNullable(passed.get(asked));
  }

  synchronized void keep(Asked asked, List<CopyFile> files) {
    passed.put(asked, List.copyOf(files));
  }
}
