package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteGrammarTest {

  private static List<String> read(String text) {
    return new StatuteGrammar()
        .read(DecisionText.of(Document.ofText(text)).prose()).stream().map(Fact::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sections 208 and 241(b)(3) of the Immigration and Nationality Act | INA § 208; INA § 241(b)(3)
          section 208(b)(1)(B)(iii) of the Act                             | INA § 208(b)(1)(B)(iii)
          sections 208(a)(2)(B), (D) of the Act                            | INA § 208(a)(2)(B); INA § 208(a)(2)(D)
          INA § 240A(b)(1)                                                 | INA § 240A(b)(1)
          8 U.S.C. $$ 1158(a) and 1231(b)(3), respectively                 | 8 U.S.C. § 1158(a); 8 U.S.C. § 1231(b)(3)
          8 U.S.C. § 12296(b)(1)                                           | 8 U.S.C. § 1229b(b)(1)
          8 C.F.R. §§ 1208.13, 1208.16-.18.  | 8 C.F.R. § 1208.13; 8 C.F.R. §§ 1208.16-1208.18
          8 C.F.R. 88 1208.16(C)..18 (2016)                                | 8 C.F.R. §§ 1208.16(c)-1208.18
          sections 208(a)(2)(B)-(D) of the Act  | INA § 208(a)(2)(B); INA § 208(a)(2)(C); INA § 208(a)(2)(D)
          as he was, under 212(a)(2)(A)(i)(I) of the Act,                  | INA § 212(a)(2)(A)(i)(I)
          in violation of Fla. Stat. §§ 812.13(2)(c) (robbery), 777.04     | Fla. Stat. § 812.13(2)(c); Fla. Stat. § 777.04
          FLA. STAT. § 316.1935(2)                                         | Fla. Stat. § 316.1935(2)
          under section 11379(a) of the California Health and Safety Code  | Cal. Health & Safety Code § 11379(a)
          in violation of Arizona Revised Statutes sections 13-3407        | Ariz. Rev. Stat. § 13-3407
          section 29-38 of the General Statutes of Connecticut             | Conn. Gen. Stat. § 29-38
          see Minn. Stat. § 152.01, subd. 15a                              | Minn. Stat. § 152.01, subd. 15a
          under N.Y. Penal Law § 265.03(03)                                | N.Y. Penal Law § 265.03(03)
          8 C.F.R. 88 1208.16(c), 1208.18                                  | 8 C.F.R. § 1208.16(c); 8 C.F.R. § 1208.18
          8 C.F.R. § 1003.1(d)(3)(1)                                       | 8 C.F.R. § 1003.1(d)(3)(i)
          8 CFR 1003.38                                                    | 8 C.F.R. § 1003.38
          8 C.F.R. § 1208.4(a)(2)(i), (a)(4)  | 8 C.F.R. § 1208.4(a)(2)(i); 8 C.F.R. § 1208.4(a)(4)
          8 C.F.R. § 1208.16, 26 I&N Dec. 208                              | 8 C.F.R. § 1208.16
          under Cal. Penal Code § 487 he                                   | Cal. Penal Code § 487
          84 Fed. Reg. 33,829                                              | 84 Fed. Reg. 33,829
          """)
  void standardFormsAreRead(String text, String statutes) {
    assertThat(read(text)).containsExactly(statutes.split("; "));
  }

  @Test
  void sectionOfAnotherLawIsNotTheActs() {
    assertThat(read("convicted under section 273 of the Invented Penal Code"))
        .containsExactly("Invented Penal Code § 273");
  }
}
