package org.amparo.gate;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All that was found in a file: its words, by channel and page, and what should not be there. */
final class Contents {

  /** Where words were found. */
  record Place(Channel channel, int page) {}

  /** What a reader is meant to read; what else says the same words is a leak. */
  static final Set<Channel> MEANT = EnumSet.of(Channel.TEXT, Channel.DRAWN);

  private final Map<Place, StringBuilder> words = new LinkedHashMap<>();
  private final Map<Place, StringBuilder> binary = new LinkedHashMap<>();
  private final Set<Finding> unexpected = new LinkedHashSet<>();

  void add(Channel channel, int page, String text) {
    append(words, new Place(channel, page), text);
  }

  /** Bytes of whatever kind; in what is no text, short words are chance and are not looked for. */
  void add(Channel channel, int page, byte[] bytes) {
    boolean noText = Bytes.isBinary(Bytes.latin(bytes));
    append(noText ? binary : words, new Place(channel, page), Bytes.text(bytes));
  }

  private static void append(Map<Place, StringBuilder> texts, Place place, String text) {
    texts.computeIfAbsent(place, unseen -> new StringBuilder()).append(text).append('\n');
  }

  void unexpected(Channel channel, int page) {
    unexpected.add(new Finding(channel, page, Finding.Problem.UNEXPECTED));
  }

  void unreadable() {
    unexpected.add(new Finding(Channel.BYTES, 0, Finding.Problem.UNREADABLE));
  }

  Map<Place, StringBuilder> words() {
    return words;
  }

  Map<Place, StringBuilder> binary() {
    return binary;
  }

  Set<Finding> unexpected() {
    return unexpected;
  }
}
