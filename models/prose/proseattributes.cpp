// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseattributes.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 不及年初预期的6%, 高于预期目标的: the figure after them is the aim.
bool fallsShortOf(QStringView text)
{
    static const WordTable aims = wordsOf("aim-attribute");
    static const WordTable sets = wordsOf("misses");
    return aims.ending(text) && sets.occursIn(text);
}

/// 超额完成60万人以上的预期目标, 控制在3%的目标内: a review tells in passing what had been aimed
/// at.
bool isStatedAim(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase, bool review)
{
    static const WordTable aims = wordsOf("aim-tail");
    if (fallsShortOf(view.words(phrase.start, view.figures[index].start)))
        return true;
    return review && aims.startingAt(view.wordsAfter(index));
}

} // namespace

bool isAttribute(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase, bool review)
{
    const Figure &figure = view.figures[index];
    if (isStatedAim(view, index, phrase, review))
        return true;
    if (figure.kind == FigureKind::Point)
        return false;
    const int limit = view.limitOf(index);
    if (figure.end >= limit)
        return false;
    const QChar next = view.stretch.text.at(figure.end);
    if (next == u'的')
        return figure.end + 1 < limit && figure.kind != FigureKind::Count &&
               (figure.kind != FigureKind::Percent || phrase.predicate == Predicate::None);
    const bool threshold = figure.bound && *figure.bound != Relation::MoreThan;
    const bool age = figure.unit == u"岁"; // 拥有3岁以下婴幼儿托位
    return threshold && (age || phrase.predicate == Predicate::None) && next.isLetter() &&
           !isListSeparator(next) && !innerVerbs().startingAt(view.stretch.text, figure.end);
}

} // namespace PlanLens
