// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace PlanLens {

/// A subject as verb and noun: 新增 + 公办幼儿园. The verb may be empty.
struct Subject
{
    QString verb;
    QString noun;
    bool addition = false; ///< the verb counts what was added
    bool increase = false; ///< the verb says that it became more
    bool flow = false;     ///< the verb says that it came about: 建成, 完成
    bool soFar = false;    ///< the list that it stands in is summed up: 累计创建
    bool cut = false;      ///< it became less: 减材料54%, and parts of what was lost

    QString name() const { return verb + noun; }
    bool isEmpty() const { return verb.isEmpty() && noun.isEmpty(); }
};

/// Takes the verb off the front of a tidy name.
Subject splitVerb(const QString &name);

/// 减材料, 审批减时间, 许可压减材料: the name says what became less.
bool tellsCut(QStringView name);

/// 减少 + 碳排放: the verb says that the noun became less.
bool cutsNoun(const Subject &subject);

/// 粮食总产增量: the name says that it became more.
bool growsByName(QStringView name);

/// 改造提升, 规划建设: nothing but verbs.
bool isAllVerbs(QStringView text);

/// 开工, 完工投用或试运行: nothing but what was done with that which was counted before.
bool isAllStages(QStringView text);
/// 重大项目已启动实施: what was counted, without what was done with it.
QString withoutStages(QString noun);

/// 开工改造老旧小区: both verbs are of what is listed beside it.
Subject withActs(Subject subject);

/// 改革优化支出结构、清收资金5亿元: the last of several acts, which alone the figure measures; the
/// whole where there are not several.
QStringView lastAct(QStringView head);

/// 研究所助力粮食产量突破25万吨: the quantity behind what brings it about, or the whole.
QStringView effectIn(QStringView head);

/// 粮食播种面积 of 稳定粮食播种面积: to keep a level is no part of its name. Other names as they
/// are.
QString withoutKeeping(const QString &name);

/// 改造小区 of 改造小区63个、惠及居民1.1万户: what a completion is told of, not whom it reaches.
/// `named` are the subjects of the sentence.
QList<Subject> completed(const QList<Subject> &subjects, const QList<Subject> &named);

/// 推动工业增加值增长6%, 以旧换新带动家电零售额增长21%: what grows stands behind what makes it
/// grow.
QStringView withoutCause(QStringView head, Predicate predicate);

/// The length of the verbs that a text starts with, one after the other: 更新改造 of
/// 更新改造道路. 0 where it starts with none.
qsizetype verbsAtFront(QStringView text);

/// 江北机场新增国际航线: what there is in all, 江北机场国际航线.
QString withoutAddition(const QString &noun);

} // namespace PlanLens
