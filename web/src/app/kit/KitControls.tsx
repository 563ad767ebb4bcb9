import { useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { Chip } from '../../ui/chip/Chip.tsx';
import { FilterChip } from '../../ui/chip/FilterChip.tsx';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Sheet } from '../../ui/dialog/Sheet.tsx';
import { Checkbox } from '../../ui/field/Checkbox.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { Segment } from '../../ui/field/Segment.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { SuggestField } from '../../ui/field/SuggestField.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { IconAlertTriangle, IconLock, IconMapPin, IconPlus } from '../../ui/icons.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { KitCard } from './KitCard.tsx';
import classes from './KitPage.module.css';

const cities = ['Leeds', 'Leicester', 'Leigh'].map((label) => ({ id: label, label, detail: 'England' }));

/** What is pressed, chosen and written in. */
export function KitControls() {
  return (
    <>
      <KitCard name="Buttons">
        <div className={classes.row}>
          <Button variant="primary">Show 41 cases</Button>
          <Button>Ask a question</Button>
          <Button variant="quiet">Save</Button>
          <Button variant="ghost">Skip</Button>
          <Button variant="danger">Withdraw consent</Button>
          <Button variant="primary" isBusy>
            Sending
          </Button>
          <Button disabled>Disabled</Button>
          <Button size="small">Small 36</Button>
          <Button size="compact">Compact 32</Button>
          <IconButton label="Add" variant="quiet">
            <IconPlus size={20} aria-hidden />
          </IconButton>
        </div>
      </KitCard>
      <KitFields />
      <KitChips />
      <KitWindows />
    </>
  );
}

function KitFields() {
  const [city, setCity] = useState('');

  return (
    <KitCard name="Fields">
      <Field label="Name" hint="As the technician should call you" placeholder="Marcus" />
      <Field label="Pigment lot" defaultValue="CG2-26-0702" error="Recalled 23 Nov. Put it aside and scan another." />
      <Select label="Sort" options={[{ value: 'a', label: 'Healed longest' }]} value="a" onChange={() => undefined} />
      <SuggestField
        label="City"
        text={city}
        onTextChange={setCity}
        suggestions={cities.filter(({ label }) => label.startsWith(city))}
        onChoose={({ label }) => setCity(label)}
        icon={<IconMapPin size={18} aria-hidden />}
        emptyWords="No town of this name"
      />
      <TextArea label="Message" isOptional />
    </KitCard>
  );
}

function KitChips() {
  const [view, setView] = useState<'grid' | 'list'>('grid');
  const [tab, setTab] = useState<'cases' | 'reviews'>('cases');

  return (
    <KitCard name="Choices">
      <div className={classes.row}>
        <FilterChip label="Norwood IV" onRemove={() => undefined} />
        <FilterChip label="Norwood V" onRemove={() => undefined} />
      </div>
      <div>
        <Checkbox label="Manchester" defaultChecked aside={<Count value={41} />} />
        <Checkbox label="Leeds" aside={<Count value={28} />} />
        <Checkbox label="Sheffield" disabled aside={<Count value={0} />} />
        <Checkbox label="Once" isRadio name="kit" defaultChecked />
      </div>
      <Segment
        label="View"
        value={view}
        onChange={setView}
        options={[
          { value: 'grid', label: 'Grid' },
          { value: 'list', label: 'List' },
        ]}
      />
      <div className={classes.row}>
        <Chip>Signed</Chip>
        <Chip tone="attention" icon={<IconAlertTriangle />}>
          To sign
        </Chip>
        <Chip tone="blocked" icon={<IconLock />}>
          Held
        </Chip>
        <Chip tone="progress">Arrived</Chip>
        <Chip tone="outline">Booked</Chip>
      </div>
      <Tabs
        label="Profile"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'cases', label: 'Cases', panel: 'Cases' },
          { value: 'reviews', label: 'Reviews', panel: 'Reviews' },
        ]}
      />
    </KitCard>
  );
}

function Count({ value }: { value: number }) {
  return (
    <>
      <DensityBar value={value} of={41} width={52} />
      {value}
    </>
  );
}

function KitWindows() {
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const toast = useToast();
  const close = () => setOpen(null);

  return (
    <KitCard name="Windows">
      <div className={classes.row}>
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('sheet')}>Sheet</Button>
        <Button
          onClick={() =>
            toast({ text: 'Moved to Thu 26 Nov, 10:00. Text sent.', action: { label: 'Undo', run: close } })
          }
        >
          Toast
        </Button>
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Withdraw case 0412 from Stipple?"
        foot={
          <>
            <Button variant="quiet" onClick={close}>
              Keep it
            </Button>
            <Button variant="danger" onClick={close}>
              Withdraw case
            </Button>
          </>
        }
      >
        <p className="second">The case, its photos and all links to it stop working. The clinical record stays.</p>
      </Dialog>
      <Sheet
        isOpen={open === 'sheet'}
        onClose={close}
        title="Filters"
        foot={<Button variant="primary">Show 41 cases</Button>}
      >
        <Checkbox label="Manchester" />
      </Sheet>
    </KitCard>
  );
}
