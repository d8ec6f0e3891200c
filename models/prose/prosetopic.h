// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/discourse.h"
#include "sentences/prosestretch.h"

#include <QStringView>

namespace PlanLens {

/// What was spoken of once a clause without figures is read. `text` is the clause without its
/// leads: 社会投资活跃度持续上升，占…比重为76% names what the next is about.
Discourse withTopic(Discourse discourse, QStringView text);

/// 化工产业 of 化工产业转型升级, where what is told of it is 产值 and the like; else the topic.
QString ownerIn(const QString &topic, const QString &quantity);

/// Whether a sentence is so short that all that it may do is name a topic.
bool isBrief(const Sentence &sentence);
/// Whether a sentence does not go on with the one before, as 其中，食品类上涨3% does.
bool opensTopic(const Sentence &sentence);

/// What was last spoken of, where a new sentence starts.
Discourse atSentence(Discourse discourse);

/// 财政支出突破万亿元、占比: a head whose first members say something whole.
struct WholeMembers
{
    qsizetype length = 0; ///< of them; 0 where there are none
    qsizetype of = 0;     ///< of what they speak of: 财政支出
};
/// `countsOne`: one figure follows, without a predicate.
WholeMembers wholeMembers(QStringView head, bool countsOne);

/// 纺织业步伐加快，销售收入和利税分别增长7%和8%: the quantities of `head` that are measured of the
/// topic, or of those who were spoken of (工业企业增加值6亿元，利税、利润分别…), one for each
/// figure; or those that 前者 and 前两项 mean. None where it holds others.
QList<Subject> ownedByTopic(const Discourse &discourse, QStringView head, std::size_t figures);

/// 城镇居民人均可支配收入 of 城镇居民 where 全体居民人均可支配收入 was spoken of before several of
/// them; 道路完好率 and 桥梁完好率 of 道路、桥梁完好程度提高，完好率分别达到95%、90%. Other
/// subjects as they are. `figures`: how many follow.
QList<Subject> ofParts(QList<Subject> subjects, const Discourse &discourse, std::size_t figures);

/// What 总投资, 亩产 … that follow are of: the name that was claimed, or the last of a list of
/// several quantities (播种面积、总产量); nothing behind schools of several kinds
/// (小学9所、中学3所), whose pupils are told together.
QString baseOf(const Subject &own, const QList<Subject> &members, bool separated,
               const Discourse &discourse);

/// Bare quantities with what the sentence serves, where nothing else was claimed; else none.
QList<Subject> ofTheme(QList<Subject> subjects, const Discourse &discourse);

/// What a claim without a subject of its own is about: 工业产值6亿元，占全市的59%，增长7%, the
/// output and not its share, which never grows by a rate. Nothing where it counts other things.
QList<Subject> whatMoves(const Discourse &discourse, const ClaimPhrase &phrase,
                         const Figure &figure);

} // namespace PlanLens
