// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QString>

namespace PlanLens {

/// Finds the row of a report's tables that a name in a sentence stands for, for one year; -1 where
/// there is none, or rows of several indicators would do.
///
/// The name may have a lead in front of it (其中城镇新增就业人数) and its figure after it
/// (城镇新增就业71万人). What is left must be the name of a row, by normal form, or of the row's
/// indicator in the catalogue.
class RowNames
{
public:
    RowNames(const CheckedText &text, const Catalogue &catalogue)
        : m_text(text), m_catalogue(catalogue)
    {}
    int rowOf(const QString &printed, int year) const;

private:
    int exactRow(const QString &name, int year) const;
    int rowAmong(const QList<int> &rows, int year) const;

    const CheckedText &m_text;
    const Catalogue &m_catalogue;
};

/// A name without the figure after it: 空气质量优良天数332天 is 空气质量优良天数.
QString withoutFigure(const QString &printed);

} // namespace PlanLens
