#include "figures/figuregrammar.h"

#include "figures/figureunits.h"
#include "figures/valuewords.h"
#include "language/numerals.h"

#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView openers = u"（(［[【〔〖｛{〈﹙";
constexpr QStringView squareOpeners = u"［[【〔〖";
constexpr QStringView closers = u"）)］]】〕〗｝}〉﹚";
constexpr QStringView separators = u"、，,；;。．.";
constexpr QStringView ratioSigns = u"∶:：比";
constexpr QStringView rangeSigns = u"~～〜至到";

bool isLower(Relation relation)
{
    return relation == Relation::AtLeast || relation == Relation::MoreThan;
}

/// Reads a figure from left to right. Each take…() moves on over what it understands.
class FigureParser
{
public:
    FigureParser(QStringView text, const QString &rowUnit) : m_text(text), m_rowUnit(rowUnit) {}

    std::optional<Value> parse()
    {
        if (!takePrefixes() || !(takeSign() || takeFigures()) || !takeTail() || !settle())
            return {};
        m_value.basis = m_bases.join(u'、');
        m_value.note = m_notes.join(u'、');
        return m_value;
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
    bool takeNumber(double &number);
    bool takeRangeEnd();
    bool takeRatio();
    bool takeUnit(const ScannedNumber &number);
    bool takeSuffixes();
    bool takeTail();
    bool settle();
    bool settleKind();
    void settleBounds();
    void forgetOldFigure(qsizetype start, qsizetype arrow);

    QStringView m_text;
    const QString &m_rowUnit;
    qsizetype m_position = 0;
    Value m_value;
    QStringList m_bases;
    QStringList m_notes;
    std::optional<Relation> m_relation;
    std::optional<PrefixEffect> m_verb;
    bool m_past = false;    ///< compared with the past: 较上年
    bool m_from = false;    ///< 由 or 从 stood in front
    bool m_signed = false;  ///< the number has a printed sign
    bool m_isSign = false;  ///< 正增长
    bool m_isRatio = false; ///< ∶1
    double m_low = 0;
    double m_high = 0;
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
        if (const qsizetype past = pastLengthAt(rest())) {
            if (rest().startsWith(u'高'))
                m_verb = PrefixEffect::ChangeUp;
            else if (rest().startsWith(u'低'))
                m_verb = PrefixEffect::ChangeDown;
            m_past = true;
            m_notes.append(taken(past));
            continue;
        }
        if (const qsizetype basis = basisLengthAt(rest())) {
            m_bases.append(taken(basis));
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
    const PrefixWord &word = *prefixWordAt(rest());
    const QString text = taken(word.text.size());
    switch (word.effect) {
    case PrefixEffect::Bound:
        return takeBound(*word.relation);
    case PrefixEffect::Approximate:
        m_value.approximate = true;
        return true;
    case PrefixEffect::Rise:
    case PrefixEffect::Fall:
    case PrefixEffect::ChangeUp:
    case PrefixEffect::ChangeDown:
        m_verb = word.effect;
        return true;
    case PrefixEffect::Basis:
        m_bases.append(text);
        return true;
    case PrefixEffect::Note:
        m_notes.append(text);
        return true;
    case PrefixEffect::From:
        m_from = true;
        return true;
    case PrefixEffect::Hollow:
        return true;
    }
    return false;
}

/// Two relations may only repeat each other: 超过5%以上 is more than 5.
bool FigureParser::takeBound(Relation relation)
{
    if (m_relation && isLower(*m_relation) != isLower(relation))
        return false;
    if (!m_relation)
        m_relation = relation;
    return true;
}

/// A bracket says the unit, that the figure is preliminary, a wish, or else the basis.
bool FigureParser::takeBracket()
{
    const QChar opener = m_text.at(m_position);
    const QString whole = taken(bracketLengthAt(rest()));
    QStringView inner = QStringView(whole).mid(1);
    if (!inner.isEmpty() && closers.contains(inner.back()))
        inner.chop(1);
    if (inner.isEmpty())
        return true;
    if (m_value.unit.isEmpty() && isWholeUnit(inner, m_rowUnit)) {
        m_value.unit = inner.toString();
        return true;
    }
    constexpr QStringView basisWords[] = {u"口径", u"调整", u"剔除", u"扣除", u"价", u"不含"};
    const bool saysBasis = std::any_of(std::begin(basisWords), std::end(basisWords),
                                       [&](QStringView word) { return inner.contains(word); });
    const bool figureOnly = scanNumberAt(inner, 0, NumeralForms::Digits) &&
                            scanNumberAt(inner, 0, NumeralForms::Digits)->length == inner.size();
    if (figureOnly && !squareOpeners.contains(opener))
        return false; // 5.5（6）: nobody knows
    const bool beside = inner == u"含" || inner == u"含本数" || saysPreliminary(inner) ||
                        beginsAspiration(inner) || figureOnly || (holdsDigits(inner) && !saysBasis);
    (beside ? m_notes : m_bases).append(figureOnly ? whole : inner.toString());
    return true;
}

bool FigureParser::takeSign()
{
    const SignWord *sign = signWordAt(rest());
    if (!sign || m_relation || holdsDigits(rest().mid(sign->text.size())))
        return false;
    m_position += sign->text.size();
    m_isSign = true;
    m_relation = sign->relation;
    m_value.approximate = m_value.approximate || sign->approximate;
    return true;
}

/// A figure, or an old one with an arrow and the new one, which alone counts.
bool FigureParser::takeFigures()
{
    while (true) {
        const qsizetype start = m_position;
        if (!takeFigure())
            return false;
        qsizetype arrow = arrowLengthAt(rest());
        if (arrow == 0 && m_from && (rest().startsWith(u'到') || rest().startsWith(u'至')))
            arrow = 1;
        if (arrow == 0)
            return !m_from || m_low == m_high;
        forgetOldFigure(start, arrow);
        if (!takePrefixes())
            return false;
    }
}

void FigureParser::forgetOldFigure(qsizetype start, qsizetype arrow)
{
    m_notes.append(m_text.mid(start, m_position - start).toString() + u'→');
    m_position += arrow;
    m_value.approximate = false;
    m_value.unit.clear();
    m_relation.reset();
    m_verb.reset();
    m_from = m_signed = m_isRatio = false;
}

bool FigureParser::takeFigure()
{
    if (!takeNumber(m_low))
        return false;
    m_high = m_low;
    if (!takeSuffixes() || !takeRangeEnd() || !takeSuffixes() || !takeRatio())
        return false;
    return takeSuffixes();
}

bool FigureParser::takeNumber(double &number)
{
    const auto scanned = scanNumberAt(m_text, int(m_position));
    if (!scanned || scanned->digitByDigit)
        return false;
    m_position = scanned->end();
    number = scanned->value;
    m_signed = m_signed || scanned->hasSign;
    return takeUnit(*scanned);
}

/// The unit behind a number, with the scale that the number ended with.
bool FigureParser::takeUnit(const ScannedNumber &number)
{
    if (!number.unit.isEmpty()) {
        m_value.unit = number.unit;
        return true;
    }
    const bool vague = rest().startsWith(u'余') || rest().startsWith(u'多');
    if (vague && !takeBound(Relation::MoreThan))
        return false;
    m_position += vague ? 1 : 0;
    const FigureUnit unit = figureUnitAt(rest(), m_rowUnit);
    if (!unit.text.isEmpty()) {
        if (isDate(number, unit.text, m_rowUnit))
            return false;
        // 5%到6天 is no range, 6600亿到6800亿斤 is.
        if (!unit.text.startsWith(m_value.unit))
            return false;
        m_value.unit = unit.text;
        m_position += unit.length;
        if (unit.vague && !takeBound(Relation::MoreThan))
            return false;
        return true;
    }
    // 一 alone is more often a dash that was misread than a one.
    return !number.chinese || number.length > 1 || !m_value.unit.isEmpty();
}

bool FigureParser::takeSuffixes()
{
    while (const SuffixWord *suffix = suffixWordAt(rest())) {
        m_position += suffix->text.size();
        if (!suffix->relation)
            m_value.approximate = true;
        else if (m_low != m_high && suffix->relation != Relation::AtMost)
            return false; // 5—6以上
        else if (m_low == m_high && !takeBound(*suffix->relation))
            return false;
    }
    return true;
}

/// 5%—5.5%. The dash behind a figure is never a sign.
bool FigureParser::takeRangeEnd()
{
    if (m_position >= m_text.size() || m_from || arrowLengthAt(rest()) > 0)
        return true;
    const QChar c = m_text.at(m_position);
    if (!isDash(c) && !rangeSigns.contains(c))
        return true;
    if (m_relation)
        return false;
    ++m_position;
    const bool sameScale = m_value.unit.isEmpty();
    if (!takeNumber(m_high) || m_high <= m_low)
        return false;
    const bool years = sameScale && m_value.unit.isEmpty() && m_low >= 1900 && m_high <= 2100 &&
                       m_low == int(m_low) && m_high == int(m_high);
    return !years;
}

/// 1.72∶1 and 1∶1.8; no other ratio has one figure.
bool FigureParser::takeRatio()
{
    if (m_position >= m_text.size() || !ratioSigns.contains(m_text.at(m_position)))
        return true;
    ++m_position;
    const auto second = scanNumberAt(m_text, int(m_position), NumeralForms::Digits);
    if (!second || second->hasSign || second->scaleLength > 0 || m_low <= 0 || m_relation)
        return false;
    m_position = second->end();
    m_isRatio = true;
    if (second->value == 1)
        return true;
    if (m_low != 1 || m_high != 1 || second->value <= 0)
        return false;
    m_low = m_high = second->value;
    m_notes.append(QStringLiteral("1∶") + m_text.mid(second->start, second->length).toString());
    return true;
}

/// What may follow: brackets, marks, and words behind a separator that hold no further figure.
bool FigureParser::takeTail()
{
    while (m_position < m_text.size()) {
        if (bracketLengthAt(rest()) > 0) {
            if (!takeBracket())
                return false;
        } else if (isMark(m_text.at(m_position))) {
            m_notes.append(taken(1));
        } else if (rest().startsWith(u"水平")) {
            m_position += 2;
        } else {
            break;
        }
    }
    if (!takeSuffixes())
        return false;
    const bool separated =
        m_position < m_text.size() &&
        (separators.contains(m_text.at(m_position)) || rest().startsWith(u"且") ||
         rest().startsWith(u"并") || rest().startsWith(u"同时"));
    if (separated && separators.contains(m_text.at(m_position)))
        ++m_position;
    if (rest().isEmpty())
        return true;
    if (!beginsAspiration(rest()) && (!separated || holdsDigits(rest())))
        return false;
    m_notes.append(taken(rest().size()));
    return true;
}

bool FigureParser::settle()
{
    if (m_isSign) {
        m_value.kind = ValueKind::Sign;
        m_low = m_high = 0;
        settleBounds();
        return m_verb.value_or(PrefixEffect::Rise) == PrefixEffect::Rise;
    }
    const bool falls = m_verb == PrefixEffect::Fall || m_verb == PrefixEffect::ChangeDown;
    if (falls && m_signed)
        return false; // 下降-2.5: twice negative, or once?
    if (!settleKind())
        return false;
    if (falls) {
        std::swap(m_low, m_high);
        m_low = m_low == 0 ? 0 : -m_low;
        m_high = m_high == 0 ? 0 : -m_high;
        if (m_relation)
            m_relation = flipped(*m_relation);
    }
    settleBounds();
    return true;
}

/// 增长6.2% is a rate, 提高0.5个百分点 and 增加3天 are changes.
bool FigureParser::settleKind()
{
    m_value.kind = m_isRatio ? ValueKind::Ratio : ValueKind::Number;
    const UnitKind unit = unitKind(m_value.unit, m_rowUnit);
    const bool changes = m_verb == PrefixEffect::ChangeUp || m_verb == PrefixEffect::ChangeDown;
    if (m_isRatio)
        return !m_verb;
    if (m_past && !m_verb)
        return false; // 较上年5: which way?
    if (unit == UnitKind::PercentagePoint) {
        if (m_verb || m_past)
            m_value.kind = ValueKind::Change;
        return true;
    }
    if (changes && (unit != UnitKind::Percent || m_value.unit.isEmpty()))
        m_value.kind = ValueKind::Change;
    else if (m_verb && unit == UnitKind::Other && m_value.unit.isEmpty())
        return false; // 增长10 under 亿元: a rate or an amount?
    else if (m_verb && unit == UnitKind::Other)
        m_value.kind = ValueKind::Change;
    return true;
}

void FigureParser::settleBounds()
{
    m_value.relation = m_relation.value_or(Relation::Equal);
    if (*m_value.relation == Relation::Equal || isLower(*m_value.relation))
        m_value.low = m_low;
    if (*m_value.relation == Relation::Equal || !isLower(*m_value.relation))
        m_value.high = m_high;
}

} // namespace

qsizetype bracketLengthAt(QStringView text)
{
    if (text.isEmpty() || !openers.contains(text.front()))
        return 0;
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (openers.contains(text.at(i)))
            ++depth;
        else if (closers.contains(text.at(i)) && --depth == 0)
            return i + 1;
    }
    return text.size();
}

bool holdsDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return digitValue(c) >= 0; });
}

std::optional<Value> parseFigure(QStringView text, const QString &rowUnit)
{
    return FigureParser(text, rowUnit).parse();
}

} // namespace PlanLens
