// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"

#include <QList>
#include <QString>

#include <cmath>

namespace PlanLens {

/// What was last spoken of: what a clause without a subject is about.
struct Discourse
{
    QList<Subject> subjects; ///< of the last claim; several after 分别
    QString base;            ///< the last subject that stands by itself, for 总投资, 占比 …
    QString quantity; ///< 增加值 of the last name that ended in it, for names that leave it out
    QString theme;    ///< the industry or zone that a sentence opens with, for 产量 at its end
    QString zone; ///< 高新区 of a claim or theme of the sentence: what it completes is its own
    QString shareOf;     ///< 占工业增加值比重 of the last share that the sentence told of
    QString effect;      ///< 对经济增长的贡献率 of the last that the sentence told of
    QString topic;       ///< what a clause without figures was about
    bool labels = false; ///< what the sentence tells stands behind labels: 出口：9亿元
    bool brief = false;  ///< the sentence was short: all that it does is name a topic
    QString spoken;      ///< the topic of the sentence before, which claimed nothing of it
    Subject coordinated; ///< verb and noun of the last “verb noun number”, for its siblings
    bool coordinates = false;
    bool claimed = false; ///< the sentence has made a claim since its topic was named
    bool counts = false;  ///< the last figure stood before its noun, after a verb
    QString reach; ///< 新通道通达 of what was counted last: what stands beside it is reached too
    QString unit; ///< of the last claim
    QString counted; ///< 重点项目 of 重点项目9个, the last things counted: 竣工5个 are of these
    QString countUnit; ///< of that count
    struct Told
    {
        QString name;
        QString unit;
        FigureKind kind = FigureKind::None;
    };
    Told level;           ///< the last claim that is no growth, share or comparison
    QList<Subject> named; ///< each subject that the sentence has named, for 分别 without a subject
    qsizetype levels = 0; ///< of those named last, how many had nothing but levels claimed, for 均
    Measure measure = Measure::Level; ///< of the last claim
    double amount = 0;                ///< of the last claim, without its sign
    std::vector<YearMention> years; ///< 2021年、2022年分别…: of the last figures, where several
    bool grows = false;             ///< so was the last that compared nothing, and a growth
    bool shrank = false;            ///< a negative one
    bool planned = false;           ///< the last claim is a target
    bool atPlace = false;           ///< a bracket behind a place is read
    bool inAim = false;             ///< a bracket behind the word for an aim is read
    bool sums = false;              ///< the last claim is 累计
    bool lower = false;             ///< the last claim told how much less something is
    bool fell = false;              ///< the last claim is a change downwards

    /// Subjects of their own end a topic, also where what they count is no indicator.
    void name(const QList<Subject> &ownSubjects)
    {
        named += ownSubjects;
        levels = measure == Measure::Level ? levels + ownSubjects.size() : 0;
        topic.clear();
    }
    void speakOf(const QList<Subject> &spokenOf, bool named)
    {
        subjects = spokenOf;
        if (named)
            name(spokenOf);
    }
    void take(const Observation &claim, const ClaimPhrase &phrase, FigureKind kind)
    {
        if (claim.measure == Measure::Share)
            shareOf = shareIn(claim.name);
        if (claim.measure == Measure::Contribution)
            effect = contributionIn(claim.name);
        if (kind == FigureKind::Count && !base.isEmpty()) {
            counted = base;
            countUnit = claim.unit;
        }
        lower = phrase.lower;
        sums = phrase.soFar;
        claimed = true;
        unit = claim.unit;
        measure = claim.measure;
        const double figure = claim.value.low.value_or(claim.value.high.value_or(0));
        amount = std::abs(figure);
        if (measure != Measure::Level)
            levels = 0;
        planned = claim.role == Role::Target;
        if (measure != Measure::Comparison) {
            grows = measure == Measure::Growth;
            shrank = grows && figure < 0;
        }
        fell = measure == Measure::Change && figure < 0;
        if (measure == Measure::Level || measure == Measure::Change)
            level = {claim.name, claim.unit, kind};
    }
    /// 税收90亿元 for 100亿元: whether what is spoken of was told in such a unit.
    bool isToldIn(const Figure &figure) const
    {
        return figure.kind == level.kind && lastName() == level.name && !level.unit.isEmpty() &&
               figure.unit.endsWith(level.unit.back());
    }
    /// What is counted next in a list shares the verb of a subject, where it has one.
    void coordinate(const Subject &subject, bool hasVerb)
    {
        coordinated = subject;
        counts = hasVerb;
    }
    /// A topic was named, and nothing claimed of it yet.
    bool awaitsClaim() const { return !claimed && !topic.isEmpty(); }
    /// The last subjects that the sentence named, as many as are spoken of; none where it named
    /// fewer.
    QList<Subject> lastNamed(std::size_t count) const
    {
        return std::size_t(named.size()) < count ? QList<Subject>() : named.last(qsizetype(count));
    }
    /// What was last spoken of, with a claim or without.
    QString lastName() const
    {
        if (awaitsClaim())
            return topic;
        return subjects.isEmpty() ? QString() : subjects.first().name();
    }
};

} // namespace PlanLens
