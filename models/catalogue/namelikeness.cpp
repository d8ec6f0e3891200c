// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namelikeness.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype shortest = 4; ///< characters: shorter names are alike by chance

/// Words that say no more of what is measured.
constexpr QStringView idleWords[] = {u"总量", u"总额", u"总数", u"总规模", u"规模", u"水平",
                                     u"完成", u"实现", u"达到", u"各类",   u"全部", u"年度",
                                     u"全年", u"、",   u"及",   u"与",     u"和",   u"等",
                                     u"数",   u"量",   u"额"};

struct Stripped
{
    QString name;
    QString words; ///< what was taken out
};

Stripped withoutIdleWords(const QString &name)
{
    Stripped stripped;
    for (qsizetype at = 0; at < name.size();) {
        const QStringView rest = QStringView(name).mid(at);
        const auto *idle = std::find_if(std::begin(idleWords), std::end(idleWords),
                                        [&](QStringView word) { return rest.startsWith(word); });
        const bool isIdle = idle != std::end(idleWords);
        (isIdle ? stripped.words : stripped.name) += isIdle ? *idle : rest.left(1);
        at += isIdle ? idle->size() : 1;
    }
    return stripped;
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

/// The middle stretches that are left when a common beginning and a common end are taken off.
NameLikeness differing(const QString &name, const QString &known)
{
    const qsizetype most = std::min(name.size(), known.size());
    qsizetype front = 0;
    while (front < most && name.at(front) == known.at(front))
        ++front;
    qsizetype back = 0;
    while (back < most - front &&
           name.at(name.size() - 1 - back) == known.at(known.size() - 1 - back))
        ++back;
    return {.own = name.mid(front, name.size() - front - back),
            .other = known.mid(front, known.size() - front - back)};
}

} // namespace

std::optional<NameLikeness> likeness(const QString &name, const QString &known)
{
    if (name == known)
        return NameLikeness{};
    const Stripped own = withoutIdleWords(name);
    const Stripped other = withoutIdleWords(known);
    if (own.name == other.name && own.name.size() > 1)
        return NameLikeness{AlikeBy::SameButForWords, own.words, other.words};
    if (std::min(name.size(), known.size()) < shortest)
        return std::nullopt;
    NameLikeness found = differing(name, known);
    if (found.own.isEmpty() || found.other.isEmpty()) {
        found.kind = found.own.isEmpty() ? AlikeBy::Shorter : AlikeBy::Longer;
        const qsizetype whole = std::max(name.size(), known.size());
        const qsizetype added = found.own.size() + found.other.size();
        return 2 * added <= whole ? std::optional(found) : std::nullopt;
    }
    if (name.size() == known.size() && sorted(name) == sorted(known))
        return NameLikeness{AlikeBy::OtherOrder, {}, {}};
    found.kind = AlikeBy::FewDiffer;
    const qsizetype stretch = std::max(found.own.size(), found.other.size());
    return 5 * stretch <= std::max(name.size(), known.size()) ? std::optional(found) : std::nullopt;
}

} // namespace PlanLens
