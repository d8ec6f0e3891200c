// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/prosestretch.h"

#include "language/doubtfulnumbers.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/smallnumbers.h"
#include "sentences/proseunits.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

constexpr int longestQuotation = 60;
constexpr int longestInfix = 2; ///< 新（改）建, 西部（重庆）科学城: part of the word

bool opensBracket(QChar c)
{
    return isOneOf(c, u"（(〔【[");
}

bool closesBracket(QChar c)
{
    return isOneOf(c, u"）)〕】]");
}

/// 6。5%
bool isPointOfNumber(QStringView text, int i)
{
    return text.at(i) == u'。' && i > 0 && digitValue(text.at(i - 1)) >= 0 &&
           hasDoubtfulTail(text, i);
}

bool isWord(QChar c)
{
    return c.isLetter();
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'“':
        return u'”';
    case u'‘':
        return u'’';
    case u'《':
        return u'》';
    case u'「':
        return u'」';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

void markQuotations(Stretch &stretch)
{
    const QString &text = stretch.text;
    stretch.quoted.assign(std::size_t(text.size()), false);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar closing = closingQuote(text.at(i));
        if (closing.isNull())
            continue;
        const qsizetype end =
            QStringView(text).mid(i + 1, longestQuotation).indexOf(closing) + i + 1;
        if (end == i)
            continue; // an opening quote that nothing closes
        for (qsizetype k = i; k <= end; ++k)
            stretch.quoted[std::size_t(k)] = true;
        i = end;
    }
}

/// What a list puts in front of a sentence: • ① ⑴ ⒈ 1. 2、 and signs of symbol fonts. A year or a
/// figure (2.5) is none.
int listMarkLength(QStringView text)
{
    if (isBullet(text.front()) || isEnclosedNumeral(text.front()))
        return 1;
    constexpr int mostDigits = 2;
    int digits = 0;
    while (digits < text.size() && isDigit(text.at(digits)))
        ++digits;
    if (digits == 0 || digits > mostDigits || digits + 1 >= text.size() ||
        !isOneOf(text.at(digits), u".．、") || isDigit(text.at(digits + 1)))
        return 0;
    return digits + 1;
}

class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    std::vector<Sentence> run()
    {
        for (int i = 0; i < m_text.size();) {
            if (isPlainIdeograph(m_text.at(i)))
                i = takeIdeographs(i);
            else
                take(i++);
        }
        finish(int(m_text.size()), false);
        return std::move(m_sentences);
    }

private:
    void take(int i)
    {
        const QChar c = m_text.at(i);
        if (i < m_lead)
            return;
        if (m_depth == 0 && m_sentence.main.size() == 0) {
            m_lead = i + listMarkLength(m_text.mid(i));
            if (i < m_lead)
                return;
        }
        if (endsSentenceAt(m_text, i)) {
            finish(i + 1, isSemicolon(c));
        } else if (opensBracket(c)) {
            if (m_depth++ == 0)
                m_aside = {};
        } else if (closesBracket(c)) {
            if (m_depth > 0 && --m_depth == 0)
                closeAside(i + 1);
        } else if (!c.isSpace() && m_depth < 2) {
            append(i, i + 1);
        }
    }

    /// Nearly all of a text: they are part of no list mark and end nothing. The place after them.
    int takeIdeographs(int start)
    {
        int end = start + 1;
        while (end < m_text.size() && isPlainIdeograph(m_text.at(end)))
            ++end;
        if (m_depth < 2)
            append(start, end);
        return end;
    }

    void append(int start, int end)
    {
        Stretch &into = m_depth == 0 ? m_sentence.main : m_aside;
        into.text.append(m_text.mid(start, end - start));
        const std::size_t before = into.places.size();
        into.places.resize(std::size_t(into.text.size()));
        std::iota(into.places.begin() + std::ptrdiff_t(before), into.places.end(), start);
    }

    static void append(Stretch &stretch, QChar c, int place)
    {
        stretch.text.append(c);
        stretch.places.push_back(place);
    }

    /// 6957套（间）: the bracket holds another unit of the number before it.
    bool isOtherUnit() const
    {
        const QStringView text = m_sentence.main.text;
        const UnitHit other = unitAt(m_aside.text, 0);
        if (!other || other.length != m_aside.size())
            return false;
        for (qsizetype length = 1; length <= std::min<qsizetype>(2, text.size() - 1); ++length) {
            const qsizetype at = text.size() - length;
            const QChar before = text.at(at - 1);
            const bool number = digitValue(before) >= 0 || isOneOf(before, u"万亿余多");
            if (number && unitAt(text, at).length == length)
                return true;
        }
        return false;
    }

    /// 投资（不含农户）: the bracket says what is counted in.
    void keepScope()
    {
        constexpr qsizetype longest = 14;
        constexpr qsizetype longestCleared = 28;
        static const WordTable opens = wordsOf("scope-opening");
        static const WordTable clears = wordsOf("cleared-of");
        Stretch &main = m_sentence.main;
        const QStringView text = m_aside.text;
        const auto opening = opens.startingAt(text);
        const auto cleared = opening ? WordTable::Hit{} : clears.startingAt(text);
        const qsizetype reach = cleared ? longestCleared : longest;
        const bool letters = std::all_of(text.begin(), text.end(), [&](QChar c) {
            return isWord(c) || c == u'、' || (cleared && c.isDigit());
        });
        if ((opening || cleared) && opening.length + cleared.length < text.size() &&
            text.size() <= reach && letters && main.size() > 0 && isWord(main.text.back()))
            main.scopes.push_back({m_aside.text, main.size(), cleared && !clearsOfPart(text)});
    }

    /// 支出（扣除专项资金支出外）: a part is left out, which is no basis.
    static bool clearsOfPart(QStringView text)
    {
        static const WordTable ends = wordsOf("cleared");
        static const WordTable quantities = wordsOf("quantity");
        text.chop(ends.ending(text).length);
        return quantities.ending(text).length > 1 || quantities.ending(text.chopped(1)).length > 1;
    }

    void closeAside(int next)
    {
        static const WordTable notes = wordsOf("bracket-note");
        Stretch &main = m_sentence.main;
        const bool infix = m_aside.size() <= longestInfix && main.size() > 0 &&
                           !holdsDigits(m_aside.text) && isWord(main.text.back()) &&
                           next < m_text.size() && isWord(m_text.at(next));
        if (isOtherUnit()) {
            append(main, u'（', m_aside.places.front() - 1);
            main.text.append(m_aside.text);
            main.places.insert(main.places.end(), m_aside.places.begin(), m_aside.places.end());
            append(main, u'）', m_aside.places.back() + 1);
        } else if (notes.isWord(m_aside.text)) {
            // 预计（下同）实现
        } else if (infix) {
            main.infixes.push_back({main.size(), m_aside.size()});
            main.text.append(m_aside.text);
            main.places.insert(main.places.end(), m_aside.places.begin(), m_aside.places.end());
        } else if (m_aside.size() > 0) {
            keepScope();
            m_sentence.asides.push_back({std::move(m_aside), main.size()});
        }
        m_aside = {};
    }

    void finish(int next, bool follows)
    {
        if (m_depth > 0) {
            m_depth = 0; // a bracket that is never closed ends with its sentence
            closeAside(int(m_text.size()));
        }
        m_sentence.start = m_start;
        m_sentence.end = next;
        m_sentence.follows = m_follows;
        if (next - m_start > longestSentence) {
            m_sentence.main = {};
            m_sentence.asides.clear();
            m_sentence.tooLong = true;
        }
        markQuotations(m_sentence.main);
        for (Aside &aside : m_sentence.asides)
            markQuotations(aside.stretch);
        if (m_sentence.main.size() > 0 || m_sentence.tooLong)
            m_sentences.push_back(std::move(m_sentence));
        m_sentence = {};
        m_start = next;
        m_follows = follows;
    }

    QStringView m_text;
    std::vector<Sentence> m_sentences;
    Sentence m_sentence;
    Stretch m_aside;
    int m_depth = 0;
    int m_start = 0;
    int m_lead = 0; ///< up to here the sentence's list mark reaches
    bool m_follows = false;
};

} // namespace

QString withBrackets(const QString &name, const Stretch &stretch, int figure)
{
    QString bracketed = name;
    for (const ScopeBracket &scope : stretch.scopes) {
        const bool named = scope.before <= figure && stretch.view(0, scope.before).endsWith(name);
        if (named && !name.isEmpty() && !scope.alike)
            return name + u'（' + scope.text + u'）';
    }
    for (const Infix &infix : stretch.infixes) {
        // Known again by the characters on either side of it.
        const QStringView around = stretch.view(infix.start - 1, infix.start + infix.length + 1);
        const qsizetype at = bracketed.indexOf(around);
        if (at < 0)
            continue;
        bracketed.insert(at + 1 + infix.length, u'）');
        bracketed.insert(at + 1, u'（');
    }
    return bracketed;
}

bool hasBasisBracket(const Stretch &stretch, int from, int to)
{
    return std::any_of(stretch.scopes.begin(), stretch.scopes.end(),
                       [&](const ScopeBracket &scope) {
                           return scope.alike && scope.before > from && scope.before <= to;
                       });
}

bool isSemicolon(QChar c)
{
    return c == u'；' || c == u';';
}

namespace {

/// 5亿元.全年, 增长5%.1—9月: the full stop of text in narrow signs; none is that of 2.5 and 1.农业.
bool isNarrowStop(QStringView text, int i)
{
    if (i == 0 || !isOneOf(text.at(i), u".．"))
        return false;
    const QChar before = text.at(i - 1);
    const bool closes =
        isPlainIdeograph(before) ? !isSmallNumeral(before) : isOneOf(before, u"%％‰)）”\"》");
    qsizetype behind = i + 1;
    while (behind < text.size() && digitValue(text.at(behind)) >= 0)
        ++behind;
    const bool number = behind > i + 1;
    const bool date = behind < text.size() && isOneOf(text.at(behind), u"年月日—–-~～至");
    return closes && (!number || date);
}

} // namespace

bool endsSentenceAt(QStringView text, int i)
{
    const QChar c = text.at(i);
    if (isPlainIdeograph(c))
        return false;
    if (c == u'\u3000')
        return i + 1 < text.size() && text.at(i + 1) == u'\u3000';
    return (isOneOf(c, Stops::sentence) && !isPointOfNumber(text, i)) || isNarrowStop(text, i);
}

namespace {

/// 12,000; but 占9.5,5年内上升 are two clauses.
bool groupsDigits(QStringView text, int i)
{
    constexpr int group = 3;
    int digits = 0;
    while (i + 1 + digits < text.size() && digitValue(text.at(i + 1 + digits)) >= 0)
        ++digits;
    return digits == group;
}

} // namespace

bool partsClausesAt(QStringView text, int i)
{
    const QChar c = text.at(i);
    if (!isOneOf(c, u"，,：:∶"))
        return false;
    const bool amongDigits = i > 0 && i + 1 < text.size() && digitValue(text.at(i - 1)) >= 0 &&
                             digitValue(text.at(i + 1)) >= 0;
    return !amongDigits || c == u'，' || (c == u',' && !groupsDigits(text, i));
}

std::vector<Sentence> splitSentences(QStringView text)
{
    return Splitter(text).run();
}

std::vector<Clause> splitClauses(const Stretch &stretch)
{
    std::vector<Clause> clauses;
    int start = 0;
    const QStringView text = stretch.text;
    for (int i = 0; i <= stretch.size(); ++i) {
        if (i < stretch.size() && (isPlainIdeograph(text.at(i)) || !partsClausesAt(text, i)))
            continue;
        if (i > start)
            clauses.push_back({start, i});
        start = i + 1;
    }
    return clauses;
}

} // namespace PlanLens
