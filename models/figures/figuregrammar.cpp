// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuregrammar.h"

#include "figures/brackets.h"
#include "figures/figuremeaning.h"
#include "figures/figureunits.h"
#include "figures/valuewords.h"
#include "language/lexicon.h"
#include "language/numerals.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView separators = u"、，,；;。．.";
constexpr QStringView ratioSigns = u"∶:：比";

/// Reads a figure from left to right. Each take…() moves on over what it understands.
class FigureParser
{
public:
    FigureParser(QStringView text, const QString &rowUnit) : m_text(text), m_rowUnit(rowUnit) {}

    std::optional<Value> parse()
    {
        if (!takePrefixes() || !(takeSign() || takeFigures()) || !takeTail())
            return {};
        return meaningOf(m_figure, m_rowUnit);
    }

private:
    QStringView rest() const { return m_text.mid(m_position); }
    QString taken(qsizetype length)
    {
        const QString text = m_text.mid(m_position, length).toString();
        m_position += length;
        return text;
    }

    bool takePrefixes();
    bool takePrefixWord();
    bool takeBound(Relation relation);
    bool takeBracket();
    bool takeSign();
    bool takeFigures();
    bool takeFigure();
    bool takeNumber(double &low, double &high);
    bool takeRangeEnd();
    bool takeRatio();
    bool takeUnit(const ScannedNumber &number);
    bool takeSuffixes();
    bool takeTail();
    void forgetOldFigure(qsizetype start, qsizetype arrow);

    QStringView m_text;
    const QString &m_rowUnit;
    qsizetype m_position = 0;
    PrintedFigure m_figure;
};

bool FigureParser::takePrefixes()
{
    while (m_position < m_text.size()) {
        if (signWordAt(rest()) && !holdsDigits(rest()))
            return true;
        if (bracketLengthAt(rest()) > 0) {
            if (!takeBracket())
                return false;
            continue;
        }
        if (const PastWords past = pastWordsAt(rest()); past.length > 0) {
            if (past.verb)
                m_figure.verb = past.verb;
            m_figure.past = true;
            m_figure.notes.append(taken(past.length));
            continue;
        }
        if (const qsizetype basis = basisLengthAt(rest())) {
            m_figure.bases.append(taken(basis));
            continue;
        }
        if (!prefixWordAt(rest()))
            return true;
        if (!takePrefixWord())
            return false;
    }
    return true;
}

bool FigureParser::takePrefixWord()
{
    const PrefixWord word = prefixWordAt(rest()).value_or(PrefixWord());
    const QString text = taken(word.length);
    switch (word.effect) {
    case PrefixEffect::Bound:
        return takeBound(word.relation.value_or(Relation::Equal));
    case PrefixEffect::Approximate:
        m_figure.approximate = true;
        return true;
    case PrefixEffect::Rise:
    case PrefixEffect::Fall:
    case PrefixEffect::ChangeUp:
    case PrefixEffect::ChangeDown:
        m_figure.verb = word.effect;
        return true;
    case PrefixEffect::Basis:
        m_figure.bases.append(text);
        return true;
    case PrefixEffect::Note:
        m_figure.notes.append(text);
        return true;
    case PrefixEffect::From:
        m_figure.from = true;
        return true;
    case PrefixEffect::Hollow:
        return true;
    }
    return false;
}

/// Two relations may only repeat each other: 超过5%以上 is more than 5.
bool FigureParser::takeBound(Relation relation)
{
    if (m_figure.relation && isLowerBound(*m_figure.relation) != isLowerBound(relation))
        return false;
    if (!m_figure.relation)
        m_figure.relation = relation;
    return true;
}

/// A bracket says the unit, that the figure is preliminary, a wish, or else the basis.
bool FigureParser::takeBracket()
{
    static const WordTable inclusive = wordsOf("bound-counts");
    const QString whole = taken(bracketLengthAt(rest()));
    const QStringView inner = insideOf(whole);
    if (inner.isEmpty())
        return true;
    if (m_figure.unit.isEmpty() && isWholeUnit(inner, m_rowUnit)) {
        m_figure.unit = inner.toString();
        return true;
    }
    const bool figureOnly = scanNumberAt(inner, 0, NumeralForms::Digits) &&
                            scanNumberAt(inner, 0, NumeralForms::Digits)->length == inner.size();
    if (figureOnly && !isSquare(whole))
        return false; // 5.5（6）: nobody knows
    const bool beside = inclusive.isWord(inner) || saysPreliminary(inner) ||
                        beginsAspiration(inner) || figureOnly ||
                        (holdsDigits(inner) && !holdsBasisWord(inner));
    (beside ? m_figure.notes : m_figure.bases).append(figureOnly ? whole : inner.toString());
    return true;
}

bool FigureParser::takeSign()
{
    const auto sign = signWordAt(rest());
    if (!sign || m_figure.relation || holdsDigits(rest().mid(sign->length)))
        return false;
    m_position += sign->length;
    m_figure.isSign = true;
    m_figure.relation = sign->relation;
    m_figure.approximate = m_figure.approximate || sign->approximate;
    return true;
}

/// A figure, or an old one with an arrow and the new one, which alone counts.
bool FigureParser::takeFigures()
{
    static const WordTable levels = wordsOf("up-to");
    while (true) {
        const qsizetype start = m_position;
        if (!takeFigure())
            return false;
        qsizetype arrow = arrowLengthAt(rest());
        if (arrow == 0 && m_figure.from)
            arrow = levels.startingAt(rest()).length;
        if (arrow == 0)
            return !m_figure.from || m_figure.low == m_figure.high;
        forgetOldFigure(start, arrow);
        if (!takePrefixes())
            return false;
    }
}

void FigureParser::forgetOldFigure(qsizetype start, qsizetype arrow)
{
    m_figure.notes.append(m_text.mid(start, m_position - start).toString() + u'→');
    m_position += arrow;
    m_figure.approximate = false;
    m_figure.unit.clear();
    m_figure.relation.reset();
    m_figure.verb.reset();
    m_figure.from = m_figure.hasSign = m_figure.isRatio = false;
}

bool FigureParser::takeFigure()
{
    if (!takeNumber(m_figure.low, m_figure.high))
        return false;
    if (!takeSuffixes() || !takeRangeEnd() || !takeSuffixes() || !takeRatio())
        return false;
    return takeSuffixes();
}

bool FigureParser::takeNumber(double &low, double &high)
{
    const auto scanned = scanNumberAt(m_text, int(m_position));
    if (!scanned || scanned->digitByDigit)
        return false;
    m_position = scanned->end();
    low = scanned->value;
    high = scanned->upper.value_or(low);
    m_figure.hasSign = m_figure.hasSign || scanned->hasSign;
    return takeUnit(*scanned);
}

/// The unit after a number, with the scale that the number ended with.
bool FigureParser::takeUnit(const ScannedNumber &number)
{
    if (!number.unit.isEmpty()) {
        m_figure.unit = number.unit;
        return true;
    }
    if (number.isMore && !takeBound(Relation::MoreThan))
        return false;
    m_figure.approximate = m_figure.approximate || number.isAbout;
    m_position = number.unitStart();
    const FigureUnit unit = figureUnitAt(number.value, number.scale, rest(), m_rowUnit);
    if (unit.text.isEmpty()) // 一 alone is more often a dash that was misread than a one.
        return !number.chinese || number.length > 1 || !m_figure.unit.isEmpty();
    if (unit.doubtful || isDate(number, unit.text, m_rowUnit))
        return false;
    // 5%到6天 is no range, 6600亿到6800亿斤 is.
    if (!unit.text.startsWith(m_figure.unit))
        return false;
    m_figure.unit = unit.text;
    m_position += unit.length;
    return true;
}

bool FigureParser::takeSuffixes()
{
    while (const auto suffix = suffixWordAt(rest())) {
        m_position += suffix->length;
        if (!suffix->relation) {
            m_figure.approximate = true;
            continue;
        }
        // 5—6以上 is no figure; 5—6以内 says no more than the range.
        const bool isRange = m_figure.low != m_figure.high;
        if (isRange ? suffix->relation != Relation::AtMost : !takeBound(*suffix->relation))
            return false;
    }
    return true;
}

/// 5%—5.5%. The dash after a figure is never a sign.
bool FigureParser::takeRangeEnd()
{
    if (m_position >= m_text.size() || m_figure.from || arrowLengthAt(rest()) > 0)
        return true;
    const QChar c = m_text.at(m_position);
    if (!isRangeSign(c))
        return true;
    if (m_figure.relation)
        return false;
    ++m_position;
    const bool sameScale = m_figure.unit.isEmpty();
    double end = 0;
    const bool isPlain = m_figure.low == m_figure.high;
    if (!isPlain || !takeNumber(end, m_figure.high) || end != m_figure.high ||
        m_figure.high <= m_figure.low)
        return false;
    const bool years = sameScale && m_figure.unit.isEmpty() && m_figure.low >= 1900 &&
                       m_figure.high <= 2100 && m_figure.low == int(m_figure.low) &&
                       m_figure.high == int(m_figure.high);
    return !years;
}

/// 1.72∶1 and 1∶1.8; no other ratio has one figure.
bool FigureParser::takeRatio()
{
    if (m_position >= m_text.size() || !ratioSigns.contains(m_text.at(m_position)))
        return true;
    ++m_position;
    const auto second = scanNumberAt(m_text, int(m_position), NumeralForms::Digits);
    if (!second || second->hasSign || second->scaleLength > 0 || m_figure.low <= 0 ||
        m_figure.relation)
        return false;
    m_position = second->end();
    m_figure.isRatio = true;
    if (second->value == 1)
        return true;
    if (m_figure.low != 1 || m_figure.high != 1 || second->value <= 0)
        return false;
    m_figure.low = m_figure.high = second->value;
    m_figure.notes.append(QStringLiteral("1∶") +
                          m_text.mid(second->start, second->length).toString());
    return true;
}

/// What may follow: brackets, marks, and words after a separator that hold no further figure.
bool FigureParser::takeTail()
{
    static const WordTable levels = wordsOf("level-noun");
    static const WordTable joints = wordsOf("cell-joint");
    while (m_position < m_text.size()) {
        if (bracketLengthAt(rest()) > 0) {
            if (!takeBracket())
                return false;
        } else if (isMark(m_text.at(m_position))) {
            m_figure.notes.append(taken(1));
        } else if (const auto level = levels.startingAt(rest())) {
            m_position += level.length;
        } else {
            break;
        }
    }
    if (!takeSuffixes())
        return false;
    const bool separated =
        m_position < m_text.size() &&
        (separators.contains(m_text.at(m_position)) || joints.startingAt(rest()));
    if (separated && separators.contains(m_text.at(m_position)))
        ++m_position;
    if (rest().isEmpty())
        return true;
    if (!beginsAspiration(rest()) && (!separated || holdsDigits(rest())))
        return false;
    m_figure.notes.append(taken(rest().size()));
    return true;
}

} // namespace

std::optional<Value> parseFigure(QStringView text, const QString &rowUnit)
{
    return FigureParser(text, rowUnit).parse();
}

} // namespace PlanLens
