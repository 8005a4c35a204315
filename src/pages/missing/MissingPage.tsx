import { Missing } from '../../components/Missing.tsx'

/** Any address that no other page answers. */
export const MissingPage = () => <Missing />
