package org.amparo.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Names of one or more words, found at a place of a sheet in one step a word. Symbols between words are passed over in
 * both, so that "El-Salvador" and a name broken over a line are found.
 *
 * @param <T> what a name stands for
 */
public final class Phrases<T> {

  /** What was found: the index after its last token, and what it stands for. */
  public record Found<T>(int to, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    Optional<T> value = Optional.empty();
  }

  private final Node<T> root = new Node<>();

  public void add(String name, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.cut(name)) {
      if (token.shape() != Shape.SYMBOL) {
        node = node.next.computeIfAbsent(token.key(), k -> new Node<>());
      }
    }
    if (node != root && node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** The longest name that begins at a token. */
  public Optional<Found<T>> longestAt(Sheet sheet, int from) {
    Node<T> node = root.next.get(sheet.token(from).key());
    Optional<Found<T>> best = Optional.empty();
    int at = from + 1;
    while (node != null) {
      if (node.value.isPresent()) {
        best = Optional.of(new Found<>(at, node.value.get()));
      }
      at = skipJoiners(sheet, at);
      node = at < sheet.size() ? node.next.get(sheet.token(at).key()) : null;
      at++;
    }
    return best;
  }

  /** Every name in a sheet, longest first at each place, none overlapping another; told where it begins and what it is. */
  public void findAll(Sheet sheet, BiConsumer<Integer, Found<T>> found) {
    int at = 0;
    while (at < sheet.size()) {
      Optional<Found<T>> name = longestAt(sheet, at);
      if (name.isPresent()) {
        found.accept(at, name.get());
        at = name.get().to();
      } else {
        at++;
      }
    }
  }

  private static int skipJoiners(Sheet sheet, int at) {
    int next = at;
    while (next < sheet.size() && next - at < 2 && isJoiner(sheet.token(next).key())) {
      next++;
    }
    return next;
  }

  private static boolean isJoiner(String key) {
    return switch (key) {
      case "-", "\u2013", ".", "&", "/", "'", "\u2019", "," -> true;
      default -> false;
    };
  }
}
