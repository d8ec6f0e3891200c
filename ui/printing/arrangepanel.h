// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/keptsheets.h"

#include <QMap>
#include <QScrollArea>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace PlanLens {

class ChoiceList;
class SortBox;
enum class NarrowingChoice;
struct SheetChoices;

/// Where the templates that a person keeps stand.
struct KeptSheetStore
{
    std::function<QList<KeptSheet>()> load;
    std::function<void(const QList<KeptSheet> &)> save;
};

/// Beside the preview: texts, indicators and regions with their order, what rows are sorted by,
/// columns, sources, paper, and the templates that are kept by name.
class ArrangePanel : public QScrollArea
{
    Q_OBJECT

public:
    ArrangePanel(const SheetChoices &choices, KeptSheetStore store, QWidget *parent = nullptr);

    /// What was chosen here goes into the request.
    SheetRequest completed(SheetRequest request) const;
    /// All but the orientation, which is the window's.
    SheetArrangement arrangement() const;
    /// Takes these choices back, as far as they are made here. Emits nothing.
    void forget(const QList<NarrowingChoice> &choices);
    /// Shows what the sheet says of itself, as it is without any arrangement: its texts stand in
    /// the empty fields, its columns can be ticked. Title, line below it, unit and notes are those
    /// that were written for its kind, whatever was written for another one. Of a template that is
    /// in use the texts move to the year of the sheet, but for those that a person changed since,
    /// and what rows came and went is told.
    void showSheet(const SheetContent &content, SheetTemplate which);

Q_SIGNALS:
    /// The sheet has to be made anew.
    void requestChanged();
    /// The sheet is the same, set in another way.
    void arrangementChanged();
    /// A template is to be used: the window's other controls follow.
    void templateChosen(const KeptSheet &kept);
    /// A template is to be kept: the window completes it and hands it to keep().
    void keepingAsked(const QString &name);

public Q_SLOTS:
    void keep(const KeptSheet &kept);
    /// Fills the fields by a template.
    void use(const KeptSheet &kept);

private:
    QWidget *makeTexts();
    QWidget *makeContents(const SheetChoices &choices);
    QWidget *makePaper();
    QWidget *makeTemplates();
    QList<KeptSheet> stored() const;
    void fillTemplates(const QString &name);
    void turnTo(SheetTemplate which);
    void setFields(const SheetArrangement &arrangement);
    void showColumns(const SheetContent &content);
    void chooseTemplate(int index);
    void removeTemplate();
    /// Typing is not followed letter by letter.
    void changeSoon();

    KeptSheetStore m_store;
    QList<KeptSheet> m_kept;
    std::optional<KeptSheet> m_used;
    std::optional<int> m_year;            ///< that the texts of the template in use stand for
    std::optional<SheetTemplate> m_which; ///< the kind that is shown
    QMap<SheetTemplate, SheetArrangement> m_written; ///< as it was when another kind was chosen
    QStringList m_hidden; ///< columns, those that this sheet does not have too
    QStringList m_columnTitles;

    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_department;
    QLineEdit *m_unit;
    QPlainTextEdit *m_notes;
    QFormLayout *m_lists = nullptr;
    ChoiceList *m_indicators;
    ChoiceList *m_regions;
    SortBox *m_sort;
    ChoiceList *m_columns;
    QComboBox *m_sources;
    QComboBox *m_axes;
    QComboBox *m_paper;
    QComboBox *m_margins;
    QComboBox *m_templates;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_changes;
    QTimer *m_soon;
    bool m_filling = false;
};

} // namespace PlanLens
