// What a learning platform reads of a package: the course structure of cmi5 and the manifest of SCORM 1.2.
import type { Course } from '@heed/domain/training';
import { urnOf, xml } from '@heed/site/xml';

/** What a manifest lists. */
export interface ListedPackage {
  readonly course: Course;
  /** The site that ids are made under; null: ids of their own. */
  readonly origin: string | null;
  /** Name of the page in the package. */
  readonly page: string;
}

/** `cmi5.xml`, one course of one assignable unit. Schema: CourseStructure.xsd of cmi5, version 1. */
export function cmi5Structure({ course, origin, page }: ListedPackage): string {
  const { language } = course;
  const words = `<title><langstring lang="${xml(language)}">${xml(course.title)}</langstring></title>
    <description><langstring lang="${xml(language)}">${xml(course.lead)}</langstring></description>`;
  const unit = xml(idOf(course, origin, 'unit'));
  return `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(idOf(course, origin, 'course'))}">
    ${words}
  </course>
  <au id="${unit}" moveOn="CompletedOrPassed" masteryScore="${masteryScore(course)}">
    ${words}
    <url>${xml(page)}</url>
  </au>
</courseStructure>
`;
}

/** At most four places, as the schema asks. */
const masteryScore = ({ pass }: Course): string => String(Math.round(pass * 10_000) / 10_000);

/** `imsmanifest.xml` of SCORM 1.2 with one shareable content object. */
export function scormManifest({ course, page }: ListedPackage): string {
  const id = `heed-${course.id}-${course.language}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="${xml(id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xml(course.title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${xml(course.title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${xml(page)}">
      <file href="${xml(page)}"/>
    </resource>
  </resources>
</manifest>
`;
}

/**
 * The same for every export of a course in a language, so that a platform knows a new version as the same
 * course: an address on the site, or a UUID of version 8 (RFC 9562) from what names it.
 */
function idOf({ id, language }: Course, origin: string | null, part: 'course' | 'unit'): string {
  if (origin !== null) return `${origin}/${language}/training/${id}${part === 'unit' ? '#course' : ''}`;
  return urnOf(`heed training ${id} ${language} ${part}`);
}
