// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/identitydialog.h"

#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "items/librarymodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace PlanLens {

namespace {

constexpr int unknownYear = 1948;
constexpr int lastYear = 2100;

QSpinBox *makeYear(std::optional<int> year, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(unknownYear, lastYear);
    box->setSpecialValueText(IdentityDialog::tr("not known"));
    box->setValue(year.value_or(unknownYear));
    box->setAccessibleName(name);
    return box;
}

std::optional<int> yearIn(const QSpinBox *box)
{
    return box->value() == unknownYear ? std::nullopt : std::optional(box->value());
}

} // namespace

IdentityDialog::IdentityDialog(const LibraryEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_before(entry.identity)
    , m_title(new QLineEdit(entry.identity.title, this))
    , m_kind(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_reviewYear(makeYear(entry.identity.reviewYear, tr("Year reviewed"), this))
    , m_planYear(makeYear(entry.identity.planYear, tr("Year planned"), this))
{
    setWindowTitle(tr("What the Report Is"));
    setObjectName(QStringLiteral("identityDialog"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setCursorPosition(0);
    m_kind->setAccessibleName(tr("Kind"));
    m_region->setAccessibleName(tr("Region"));
    for (const ReportKind kind : {ReportKind::PlanReport, ReportKind::WorkReport,
                                  ReportKind::Communique, ReportKind::Outline, ReportKind::Other})
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(entry.identity.kind)));
    fillRegions(entry.identity);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("Year re&viewed"), m_reviewYear);
    form->addRow(tr("Year &planned"), m_planYear);
    addButtons(entry.identityCorrected);
    resize(560, sizeHint().height());
}

void IdentityDialog::addButtons(bool canTakeBack)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(identity());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (canTakeBack) {
        QPushButton *back = buttons->addButton(tr("As It Was &Read"), QDialogButtonBox::ResetRole);
        back->setToolTip(tr("Takes the correction back"));
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT decided(std::nullopt);
            accept();
        });
    }
    static_cast<QFormLayout *>(layout())->addRow(buttons);
}

void IdentityDialog::fillRegions(const ReportIdentity &identity)
{
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    for (const Region &region : Regions::shipped().all())
        m_region->addItem(displayFullName(region), region.id);
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const int known = m_region->findData(identity.regionId);
    m_region->setCurrentIndex(known);
    if (known < 0)
        m_region->setEditText(identity.regionName);
    m_regionShown = m_region->currentText().trimmed();
}

ReportIdentity IdentityDialog::identity() const
{
    ReportIdentity identity = m_before;
    identity.title = m_title->text().trimmed();
    identity.kind = ReportKind(m_kind->currentData().toInt());
    identity.reviewYear = yearIn(m_reviewYear);
    identity.planYear = yearIn(m_planYear);
    // A name that no table knows is kept as it was typed: it is the person's word.
    const QString name = m_region->currentText().trimmed();
    if (name == m_regionShown)
        return identity;
    // Two may bear one name in English; what is typed may be Chinese all the same.
    const int chosen = m_region->currentText() == m_region->itemText(m_region->currentIndex())
                           ? m_region->currentIndex()
                           : m_region->findText(name);
    const Region *region = chosen >= 0
                               ? Regions::shipped().find(m_region->itemData(chosen).toString())
                               : Regions::shipped().findByText(name);
    identity.regionId = region ? region->id : name;
    identity.regionName = region ? region->fullName : name;
    identity.regionCode = region ? region->code : QString();
    return identity;
}

} // namespace PlanLens
