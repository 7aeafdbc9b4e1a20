import { BusIcon, ExternalLinkIcon, LocationPinIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import type { ShownOpening } from '#web/sentences/opening-facts.ts';
import { placeLinkText as t } from '#web/text/week.ts';
import { OuterLink } from '#web/ui/link.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { journeyAddress, mapAddress, municipalityMapAddress } from './place-addresses.ts';
import styles from './place-links.module.css';

type Place = Pick<ShownOpening, 'remote' | 'position' | 'municipalityName' | 'employer'>;

/** Ways to see where it is and to get there, on others' pages; nothing for work from home. */
export function PlaceLinks({ opening }: { opening: Place }): ReactElement | null {
  const { remote, position, municipalityName, employer } = opening;
  if (remote) return null;
  return (
    <ul className={styles.links} data-screen-only>
      {position ? (
        <>
          <PlaceLink to={mapAddress(position)} icon={<LocationPinIcon aria-hidden />}>
            {t.map}
          </PlaceLink>
          <PlaceLink to={journeyAddress(position, employer.name)} icon={<BusIcon aria-hidden />}>
            {t.bus}
          </PlaceLink>
        </>
      ) : (
        <PlaceLink
          to={municipalityMapAddress(municipalityName)}
          icon={<LocationPinIcon aria-hidden />}
        >
          {t.mapOfMunicipality}
        </PlaceLink>
      )}
    </ul>
  );
}

interface PlaceLinkProps {
  to: string;
  icon: ReactNode;
  children: ReactNode;
}

function PlaceLink({ to, icon, children }: PlaceLinkProps): ReactElement {
  return (
    <li>
      <OuterLink href={to}>
        {icon}
        {children}
        <HiddenText> {t.elsewhere}</HiddenText>
        <ExternalLinkIcon aria-hidden />
      </OuterLink>
    </li>
  );
}
