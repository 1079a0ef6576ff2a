package org.amparo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;

/**
 * Proves that no log line and no exception's message can hold a word of an original. In a room that reads originals,
 * whatever goes into the making of an exception must be a constant, a number, an enum, a class, a path, a place or
 * another exception, or be formatted from such; so must, in every room, what goes into a log. A text is let through
 * only where {@link #NAMED} says why it is none of an original's.
 */
class MessagesTest {

  private static final Set<String> ROOMS_WITH_ORIGINALS =
      Set.of(
          "text", "reading", "facts", "vault", "learning", "sheet", "protection", "review", "release", "versions", "flows");

  /** The class and the expression that hand a text to an exception, each with the reason why that text is harmless. */
  private static final List<Named> NAMED =
      List.of(
          new Named("ModelFile", "name", "the name of a model file, which holds no text"),
          new Named("Models", "name", "the name of a model file, which holds no text"),
          new Named("Stored", "id", "ids are drawn at random"),
          new Named("Withdraw", "id", "ids are drawn at random"),
          new Named("SealedVault", "id", "ids are drawn at random"),
          new Named("Seal", "place.id()", "ids are drawn at random"),
          new Named("Seal", "place", "a record of an id and the name of a part"),
          new Named("Seal", "place.what()", "the name of a part"),
          new Named("Database", "code", "SQLite's own code for an error"),
          new Named("Review", "proposal.failures()", "names of detectors, which are classes"),
          new Named("Lexicon", "table", "the name of a table of our own"),
          new Named("Releaser", "alignment", "a Leak takes from it places and a page number only"),
          new Named("Releaser", "leaks", "places"),
          new Named("FileReader", "extension", "one of the extensions that are read"),
          new Named("Lexicon", "row", "a row of a table of our own"));

  private record Named(String where, String expression, String because) {}

  @Test
  void noExceptionQuotesAnOriginal() throws IOException {
    JavacTask task = Sources.task();
    var units = Sources.parsed(task);
    task.analyze();
    List<String> quoting = new ArrayList<>();
    for (var unit : units) {
      String room = unit.getPackageName().toString().replaceFirst("^org\\.amparo\\.", "");
      new Quotes(task, ROOMS_WITH_ORIGINALS.contains(room), quoting).scan(unit, null);
    }
    assertThat(quoting).as("texts that go into logs, or into exceptions in rooms that hold originals").isEmpty();
  }

  @Test
  void quoteIsSeenInWhateverWayItIsMade() throws IOException {
    String source =
        """
        package org.amparo.flows;
        class Quoting {
          static final String RULE = "needs a date";
          void one(org.amparo.text.Original o) {
            throw new IllegalStateException("bad: " + o.reveal(org.amparo.text.OriginalAccess.FLOWS));
          }
          void two(String words) { throw new IllegalStateException("bad: %s".formatted(words)); }
          void three(CharSequence words) { throw new java.io.UncheckedIOException(words.toString(), null); }
          void four(org.slf4j.Logger log, String words) { log.info("read {}", words); }
          void fine(int n, Class<?> type) {
            throw new IllegalStateException("%d of %s: ".formatted(n, type.getSimpleName()) + RULE);
          }
        }
        """;
    JavacTask task = Sources.task("Quoting", source);
    var units = Sources.parsed(task);
    task.analyze();
    List<String> quoting = new ArrayList<>();
    units.forEach(unit -> new Quotes(task, true, quoting).scan(unit, null));

    assertThat(quoting).extracting(q -> q.split(" ")[0])
        .containsExactly("Quoting:5", "Quoting:7", "Quoting:8", "Quoting:9");
  }

  /** Finds the texts that go into exceptions. */
  private static final class Quotes extends TreePathScanner<Void, Void> {

    private static final Set<String> HARMLESS_TYPES =
        Set.of(
            "java.lang.Class", "java.nio.file.Path", "java.time.Instant", "java.time.LocalDate", "java.time.Duration",
            "org.amparo.text.Span");

    private static final Set<String> PASSING_ON = Set.of("formatted", "format", "join", "valueOf");
    private static final Set<String> NAMING = Set.of("getSimpleName", "getName", "name", "toString", "getFileName");

    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final boolean exceptions;
    private final List<String> found;

    /** @param exceptions whether exceptions are looked at too, and not only logs */
    Quotes(JavacTask task, boolean exceptions, List<String> found) {
      this.exceptions = exceptions;
      this.trees = Trees.instance(task);
      this.types = task.getTypes();
      this.elements = task.getElements();
      this.found = found;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      if (exceptions && isA(typeOf(made), "java.lang.Throwable")) {
        made.getArguments().stream().flatMap(this::texts).forEach(this::report);
      }
      return super.visitNewClass(made, nothing);
    }

    /** What a {@link org.amparo.flows.Failure} tells is made for any eyes. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && isA(typeOf(select.getExpression()), "org.slf4j.Logger")) {
        call.getArguments().stream().flatMap(this::texts).filter(t -> !isLineOfAFailure(t)).forEach(this::report);
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private boolean isLineOfAFailure(ExpressionTree argument) {
      return argument instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("line")
          && isA(typeOf(select.getExpression()), "org.amparo.flows.Failure");
    }

    private void report(ExpressionTree text) {
      String where = enclosingClass();
      if (NAMED.stream().noneMatch(n -> n.where().equals(where) && n.expression().equals(text.toString()))) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, text);
        found.add("%s:%d %s".formatted(where, unit.getLineMap().getLineNumber(start), text));
      }
    }

    private String enclosingClass() {
      String name = "";
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
          name = type.getSimpleName().toString();
        }
      }
      return name;
    }

    /** The parts of an expression that may hold any text. */
    private Stream<ExpressionTree> texts(ExpressionTree expression) {
      return switch (expression) {
        case LiteralTree literal -> Stream.of();
        case ParenthesizedTree inside -> texts(inside.getExpression());
        case BinaryTree sum -> Stream.of(sum.getLeftOperand(), sum.getRightOperand()).flatMap(this::texts);
        case ConditionalExpressionTree choice ->
            Stream.of(choice.getTrueExpression(), choice.getFalseExpression()).flatMap(this::texts);
        case MethodInvocationTree call when call.getMethodSelect() instanceof MemberSelectTree select ->
            texts(call, select);
        default -> isHarmlessType(typeOf(expression)) || isConstant(expression) ? Stream.of() : Stream.of(expression);
      };
    }

    /** Formatting and joining pass on what they are given; a class's, enum's or file's own name is no text. */
    private Stream<ExpressionTree> texts(MethodInvocationTree call, MemberSelectTree select) {
      ExpressionTree on = select.getExpression();
      String method = select.getIdentifier().toString();
      boolean passesOn =
          isA(typeOf(on), "java.lang.String") && PASSING_ON.contains(method)
              || isA(typeOf(on), "java.util.List") && method.equals("of");
      if (passesOn) {
        Stream<ExpressionTree> receiver = isTypeName(on) ? Stream.of() : texts(on);
        return Stream.concat(receiver, call.getArguments().stream().flatMap(this::texts));
      }
      boolean names = NAMING.contains(method) && isHarmlessType(typeOf(on));
      return names || isHarmlessType(typeOf(call)) ? Stream.of() : Stream.of(call);
    }

    private boolean isTypeName(ExpressionTree expression) {
      Element element = trees.getElement(new TreePath(getCurrentPath(), expression));
      return element != null && (element.getKind().isClass() || element.getKind().isInterface());
    }

    private boolean isConstant(ExpressionTree expression) {
      Element element = trees.getElement(new TreePath(getCurrentPath(), expression));
      return element instanceof VariableElement field
          && (field.getConstantValue() != null
              || field.getKind() == ElementKind.FIELD
                  && field.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)));
    }

    private boolean isHarmlessType(TypeMirror type) {
      if (type == null || type.getKind().isPrimitive() || type.getKind() == TypeKind.NULL) {
        return type != null;
      }
      return isA(type, "java.lang.Number")
          || isA(type, "java.lang.Boolean")
          || isA(type, "java.lang.Enum")
          || isA(type, "java.lang.Throwable")
          || HARMLESS_TYPES.stream().anyMatch(t -> isA(type, t));
    }

    private boolean isA(TypeMirror type, String name) {
      return type != null
          && elements.getTypeElement(name) != null
          && types.isAssignable(types.erasure(type), types.erasure(elements.getTypeElement(name).asType()));
    }

    private TypeMirror typeOf(Tree tree) {
      return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }
  }
}
