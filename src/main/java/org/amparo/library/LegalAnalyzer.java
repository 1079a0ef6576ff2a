package org.amparo.library;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Breaks English into the stems that are compared: Porter's stems, accents folded. Function words go, pronouns too,
 * since a story told of "her" is no nearer to a decision for using the word; numbers stay, since they name sections of
 * law.
 */
final class LegalAnalyzer extends Analyzer {

  private static final CharArraySet FUNCTION_WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  """
                  a an the this that these those such
                  and or but nor if then than as because so while when where which who whom whose what how
                  of in on at to from by with into for about during after before between through over under upon
                  i me my we us our you your he him his she her hers it its they them their theirs
                  himself herself itself themselves one ones
                  is am are was were be been being do does did done has have had having
                  will would shall should can could may might must
                  not no there here also any all both each other some only own same very just too s t
                  """
                      .strip()
                      .split("\\s+")),
              true));

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(words);
    stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
    stream = new PorterStemFilter(new StopFilter(stream, FUNCTION_WORDS));
    return new TokenStreamComponents(words, stream);
  }
}
