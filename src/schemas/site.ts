import { z } from 'zod';
import { TextSchema } from './text.ts';

const DetailSchema = TextSchema.nullish();
const EmailSchema = z.email({ error: 'attendu une adresse électronique' }).nullish();

/** The body that puts the site online: all that the site cannot know. What is empty shows as « à compléter ». */
export const SiteSchema = z.strictObject({
  /** Its name, as in mentions légales. */
  name: DetailSchema,
  /** Its legal form and registration, where it has one. */
  legalForm: DetailSchema,
  address: DetailSchema,
  phone: DetailSchema,
  email: EmailSchema,
  /** Who answers for the publication: a person's name and office. */
  publicationDirector: DetailSchema,
  hostName: DetailSchema,
  hostAddress: DetailSchema,
  hostPhone: DetailSchema,
  /** Where readers report an error in the content. */
  reportEmail: EmailSchema,
  /** Where readers report that something is not accessible. */
  accessibilityEmail: EmailSchema,
  /** Who answers for personal data, where there is someone. */
  dataProtectionEmail: EmailSchema,
  /** Whom to tell of a weakness of the site: security.txt; without it, there is no such file. */
  securityEmail: EmailSchema,
});
