// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namelikeness.h"

#include "language/lexicon.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype shortest = 4; ///< characters: shorter names are alike by chance

struct Stripped
{
    QString name;
    QString words; ///< what was taken out
};

/// 总量, 完成, 与: words that say no more of what is measured.
Stripped withoutIdleWords(const QString &name)
{
    static const WordTable words = wordsOf("idle");
    Stripped stripped;
    for (qsizetype at = 0; at < name.size();) {
        const bool comma = name.at(at) == u'、';
        const qsizetype length = comma ? 1 : words.startingAt(name, at).length;
        const QStringView taken = QStringView(name).mid(at, std::max<qsizetype>(length, 1));
        (length > 0 ? stripped.words : stripped.name) += taken;
        at += taken.size();
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
