// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/formatsections.h"

#include <algorithm>

namespace PlanLens {

namespace {

std::optional<FormatCondition> conditionOf(QStringView inside)
{
    FormatCondition condition;
    qsizetype at = 0;
    for (; at < inside.size() && QStringView(u"<=>").contains(inside.at(at)); ++at) {
        condition.less = condition.less || inside.at(at) == u'<';
        condition.equal = condition.equal || inside.at(at) == u'=';
        condition.greater = condition.greater || inside.at(at) == u'>';
    }
    bool valid = false;
    condition.limit = inside.mid(at).toDouble(&valid);
    return at > 0 && valid ? std::optional(condition) : std::nullopt;
}

/// `[$¥-804]` prints what stands before the dash; `[Red]` and conditions print nothing.
QString bracketed(QStringView inside)
{
    if (!inside.startsWith(u'$'))
        return {};
    const qsizetype dash = inside.lastIndexOf(u'-');
    return inside.mid(1, dash < 0 ? -1 : dash - 1).toString();
}

bool isConditional(const QList<FormatSection> &sections)
{
    return std::any_of(sections.begin(), sections.end(),
                       [](const FormatSection &section) { return section.condition.has_value(); });
}

} // namespace

bool FormatCondition::holds(double number) const
{
    return (less && number < limit) || (equal && number == limit) || (greater && number > limit);
}

bool FormatCondition::isForNegatives() const
{
    return !greater && limit <= 0 && (limit < 0 || !equal);
}

QList<FormatSection> sectionsOf(const QString &code)
{
    QList<FormatSection> sections{FormatSection()};
    const auto literal = [&](const QString &text) {
        if (!text.isEmpty())
            sections.last().pieces.append({text, true});
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"' || c == u'[') {
            qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            end = end < 0 ? code.size() : end;
            const QStringView inside = QStringView(code).mid(i + 1, end - i - 1);
            literal(c == u'"' ? inside.toString() : bracketed(inside));
            if (const auto condition = conditionOf(inside); condition && c == u'[')
                sections.last().condition = condition;
            i = end;
        } else if (c == u'\\' && i + 1 < code.size()) {
            literal(code.at(++i));
        } else if (c == u'_' || c == u'*') {
            ++i; // a blank as wide as the next sign, or filled with it
        } else if (c == u';') {
            sections.append(FormatSection());
        } else if (!sections.last().pieces.isEmpty() && !sections.last().pieces.last().literal) {
            sections.last().pieces.last().text += c;
        } else {
            sections.last().pieces.append({c, false});
        }
    }
    return sections;
}

qsizetype sectionFor(double number, const QList<FormatSection> &sections)
{
    if (!isConditional(sections))
        return number < 0 && sections.size() > 1 ? 1 : number == 0 && sections.size() > 2 ? 2 : 0;
    qsizetype other = -1;
    for (qsizetype i = 0; i < sections.size() && i < 3; ++i) {
        if (!sections.at(i).condition)
            other = other < 0 ? i : other;
        else if (sections.at(i).condition->holds(number))
            return i;
    }
    return other;
}

bool marksNegatives(const QList<FormatSection> &sections, qsizetype index)
{
    const auto &condition = sections.at(index).condition;
    return condition ? condition->isForNegatives() : index == 1 && !isConditional(sections);
}

} // namespace PlanLens
