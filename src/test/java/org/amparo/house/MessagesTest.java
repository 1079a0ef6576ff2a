package org.amparo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
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
 * Proves that no log line and no exception's message can hold a word of an original. In a room that reads originals, whatever goes into
 * the making of an exception must be a constant, a number, an enum, a class, a path, a place or another exception, or be
 * formatted from such, and so must what goes into any log; a text is let through only where {@link #NAMED} says why it is none of an original's.
 */
class MessagesTest {

  private static final Set<String> ROOMS_WITH_ORIGINALS =
      Set.of("text", "reading", "facts", "vault", "protection", "review", "release", "flows");

  /** The class and the expression that hand a text to an exception, each with the reason why that text is harmless. */
  private static final List<Named> NAMED =
      List.of(
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
          new Named("FileReader", "extension", "one of the extensions that are read"));

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
          void three(CharSequence words, Exception cause) { throw new java.io.UncheckedIOException(words.toString(), null); }
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

    assertThat(quoting).extracting(q -> q.split(" ")[0]).containsExactly("Quoting:5", "Quoting:7", "Quoting:8", "Quoting:9");
  }

  /** Finds the texts that go into exceptions. */
  private static final class Quotes extends TreePathScanner<Void, Void> {

    private static final Set<String> HARMLESS_TYPES =
        Set.of(
            "java.lang.Class", "java.nio.file.Path", "java.time.Instant", "java.time.LocalDate", "java.time.Duration",
            "org.amparo.text.Span");

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
        made.getArguments().stream().filter(a -> !isHarmless(a)).forEach(this::report);
      }
      return super.visitNewClass(made, nothing);
    }

    /** What a {@link org.amparo.flows.Failure} tells is made for any eyes. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && isA(typeOf(select.getExpression()), "org.slf4j.Logger")) {
        call.getArguments().stream().filter(a -> !isHarmless(a) && !isLineOfAFailure(a)).forEach(this::report);
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private boolean isLineOfAFailure(ExpressionTree argument) {
      return argument instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("line")
          && isA(typeOf(select.getExpression()), "org.amparo.flows.Failure");
    }

    private void report(ExpressionTree argument) {
      String where = enclosingClass();
      boolean named = NAMED.stream().anyMatch(n -> n.where().equals(where) && argument.toString().contains(n.expression()));
      if (!named) {
        long line = getCurrentPath().getCompilationUnit().getLineMap()
            .getLineNumber(trees.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), argument));
        found.add("%s:%d %s".formatted(where, line, argument));
      }
    }

    private String enclosingClass() {
      TreePath path = getCurrentPath();
      String name = "";
      while (path != null) {
        if (path.getLeaf() instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
          name = type.getSimpleName().toString();
        }
        path = path.getParentPath();
      }
      return name;
    }

    private boolean isHarmless(ExpressionTree expression) {
      return switch (expression) {
        case LiteralTree literal -> true;
        case ParenthesizedTree inside -> isHarmless(inside.getExpression());
        case BinaryTree sum -> isHarmless(sum.getLeftOperand()) && isHarmless(sum.getRightOperand());
        case ConditionalExpressionTree choice ->
            isHarmless(choice.getTrueExpression()) && isHarmless(choice.getFalseExpression());
        case MethodInvocationTree call when isHarmlessCall(call) -> true;
        default -> isHarmlessType(typeOf(expression)) || isConstant(expression);
      };
    }

    /** Formatting and joining pass on what they are given; a class's or enum's own name is a constant. */
    private boolean isHarmlessCall(MethodInvocationTree call) {
      if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
        return false;
      }
      String method = select.getIdentifier().toString();
      ExpressionTree on = select.getExpression();
      boolean passesOn = Set.of("formatted", "format", "join", "valueOf").contains(method);
      if (passesOn && isA(typeOf(on), "java.lang.String")) {
        return (isHarmless(on) || isTypeName(on)) && call.getArguments().stream().allMatch(this::isHarmless);
      }
      if (method.equals("of") && isA(typeOf(on), "java.util.List")) {
        return call.getArguments().stream().allMatch(this::isHarmless);
      }
      return Set.of("getSimpleName", "getName", "name", "toString", "getFileName").contains(method)
          && isHarmlessType(typeOf(on));
    }

    private boolean isTypeName(ExpressionTree expression) {
      Element element = trees.getElement(new TreePath(getCurrentPath(), expression));
      return element != null && element.getKind().isClass();
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
