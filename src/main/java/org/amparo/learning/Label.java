package org.amparo.learning;

/** The names of labels: nothing, a kind that must be hidden ("-DATE"), or a kind that may stay ("+DATE"). */
final class Label {

  static final String NONE = "";

  private Label() {}

  static String of(String kind, boolean hide) {
    return (hide ? "-" : "+") + kind;
  }

  static boolean hides(String label) {
    return label.startsWith("-");
  }

  /** The kind without its sign; empty for {@link #NONE}. */
  static String kind(String label) {
    return label.isEmpty() ? "" : label.substring(1);
  }
}
