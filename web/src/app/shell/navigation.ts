import { msg } from '@lingui/core/macro';
import { IconBuildingStore, IconPhotoSearch, IconUsers } from '../../ui/icons.ts';

/** The public sections, in the order of the bar. */
export const sections = [
  { to: '/find', label: msg`Cases`, Icon: IconPhotoSearch },
  { to: '/technicians', label: msg`Technicians`, Icon: IconUsers },
  { to: '/clinics', label: msg`Clinics`, Icon: IconBuildingStore },
] as const;
