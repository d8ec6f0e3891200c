// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/lenstext.h"
#include "report/anchor.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>

#include <optional>

class QHelpEvent;

namespace PlanLens {

class DocumentArea;
class FocusLinks;
class NumberCard;
class NumberLinks;

/// A closer look at any figure: Space in a report or in a table of the window opens a card beside
/// it, and tips tell the same.
class LensLinks : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Focus &focus;
        Workspace &workspace;
        FocusLinks &links;
        const NumberLinks &numbers;
        DocumentArea &documents;
        QWidget &window;
    };

    LensLinks(const Tools &tools, QObject *parent);

    /// Looks at the figure that the keyboard is on, in a report or table. False where there is
    /// none.
    bool lookCloser();
    /// Opens the card on the figure at a place; false where none stands there.
    bool openAt(const Anchor &anchor, const QRect &beside);
    /// What the card says; nothing where no figure stands there.
    std::optional<LensText> textOf(const Anchor &anchor);
    NumberCard *card() const { return m_card; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Series &seriesOf(const QString &indicator, const Workspace::OpenReportPtr &report);
    QString tipOf(const Anchor &anchor);
    bool openOn(const QAbstractItemView &view);
    bool isOfWindow(const QWidget &widget) const;
    bool showTip(QWidget &viewport, const QHelpEvent &event);

    Tools m_tools;
    NumberCard *m_card;
    Series m_series; ///< of the figure that was looked at last, for all regions
    /// The further format whose figures are in it, in place of those of the one that counts.
    QString m_beside;
};

} // namespace PlanLens
