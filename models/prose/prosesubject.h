// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// A subject as verb and noun: 新增 + 公办幼儿园. The verb may be empty.
struct Subject
{
    QString verb;
    QString noun;
    bool addition = false;  ///< the verb counts what was added
    bool increase = false;  ///< the verb says that it became more
    bool reduction = false; ///< … or less
    bool flow = false;      ///< the verb says that it came about: 建成, 完成

    QString name() const { return verb + noun; }
    bool isEmpty() const { return verb.isEmpty() && noun.isEmpty(); }
};

/// Takes the verb off the front of a tidy name.
Subject splitVerb(const QString &name);

/// 粮食总产增量: the name says that it became more.
bool growsByName(QStringView name);

/// 改造提升, 规划建设: nothing but verbs.
bool isAllVerbs(QStringView text);

/// 江北机场新增国际航线: what there is in all, 江北机场国际航线.
QString withoutAddition(const QString &noun);

} // namespace PlanLens
