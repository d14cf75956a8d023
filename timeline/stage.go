package timeline

// stage is how far a visit has come by its own words.
type stage int

const (
	offPlan stage = iota // cancelled or postponed
	past
	present
	future
)

func (v *visit) stage() stage {
	switch {
	case !v.begun:
		if s := v.planStatus(circumstances{}); s == Cancelled || s == Postponed {
			return offPlan
		}
		return future
	case !v.over && v.toldAs(Underway):
		return present
	}
	return past
}
