// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/figurefields.h"

#include "catalogue/regions.h"
#include "figures/typedperiod.h"
#include "presenting/figuretext.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::FigureDialog)
};

} // namespace

PeriodEdit::PeriodEdit(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Period"));
    setPlaceholderText(tr("not known"));
    setToolTip(tr("A year, several, or a part of one: 2026, 2021-2025, 2026-Q1, 2026-06, "
                  "2026-01/2026-09, 2026年上半年"));
}

void PeriodEdit::setPeriod(const Period &period)
{
    setText(period.toString());
}

std::optional<Period> PeriodEdit::period() const
{
    return typedPeriod(text());
}

QString PeriodEdit::problem() const
{
    if (text().trimmed().isEmpty() || period())
        return {};
    return tr("“%1” is no period that can be read.").arg(text().trimmed());
}

QComboBox *makeRoleField(Role role, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(Words::tr("Actual"), int(Role::Actual));
    box->addItem(Words::tr("Target"), int(Role::Target));
    box->setCurrentIndex(box->findData(int(role)));
    box->setAccessibleName(Words::tr("Target or actual"));
    return box;
}

QComboBox *makeMeasureField(Measure measure, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Measure known : {Measure::Level, Measure::Growth, Measure::Share, Measure::Change,
                                Measure::Contribution, Measure::Comparison})
        box->addItem(measureText(known), int(known));
    box->setCurrentIndex(box->findData(int(measure)));
    box->setAccessibleName(Words::tr("What is measured"));
    return box;
}

QComboBox *makeRegionField(const QString &regionId, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Region &region : Regions::shipped().all())
        box->addItem(region.fullName, region.id);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(Words::tr("Region"));
    box->setCurrentIndex(box->findData(regionId));
    if (box->currentIndex() < 0)
        box->setEditText(regionId);
    return box;
}

QString regionIn(const QComboBox &field)
{
    const Region *region = Regions::shipped().findByText(field.currentText().trimmed());
    return region ? region->id : QString();
}

} // namespace PlanLens
