// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace PlanLens {

/// Keeps the phrases that a text stands for (also by pinyin) and that have a certain status; can
/// leave out what belongs to the form of every report.
class WordingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordingFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Nothing keeps all.
    void setStatus(std::optional<PhraseStatus> status);
    void setBoilerplateHidden(bool hidden);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<PhraseStatus> m_status;
    bool m_boilerplateHidden = true;
};

} // namespace PlanLens
