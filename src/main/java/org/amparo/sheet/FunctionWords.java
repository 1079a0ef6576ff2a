package org.amparo.sheet;

import java.util.Set;

/** The words that hold English sentences together; none is a name, and no name is cut down to one by chance alone. */
public final class FunctionWords {

  private static final Set<String> WORDS = Set.of(
      "a", "about", "above", "after", "again", "against", "all", "also", "although", "am", "among", "an", "and", "any",
      "are", "as", "at", "be", "because", "been", "before", "being", "between", "both", "but", "by", "can", "cannot",
      "could", "did", "do", "does", "done", "during", "each", "either", "for", "from", "had", "has", "have", "having",
      "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "into", "is",
      "it", "its", "itself", "may", "me", "might", "more", "most", "must", "my", "neither", "no", "nor", "not", "of",
      "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "shall", "she", "should", "since",
      "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
      "through", "to", "too", "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when",
      "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would",
      "yet", "you", "your", "said", "says", "went", "told");

  private FunctionWords() {}

  public static boolean contains(String key) {
    return WORDS.contains(key);
  }
}
